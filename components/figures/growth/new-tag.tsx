import css from './diagram.module.css';

/** Lies on the upper edge of what the stage has brought. */
export function NewTag({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <rect className={css.newTag} x={x} y={y} width={30} height={17} rx={2} />
      <text className={css.newTagText} x={x + 15} y={y + 12.5}>
        새로
      </text>
    </g>
  );
}

import type { ChapterRecall, SectionRecall } from '@/lib/stats/book-recall';
import { meanRecall } from '@/lib/stats/section-recall';
import { bookPages, LINE_STEP } from './book-pages';
import styles from './stats.module.css';
import { percentText } from './stats-words';

const WIDTH = 320;
const LEFT = 20;
const INK = { left: 40, right: 300, height: 5 } as const;

/** A line of the page: inked as far as the section is remembered, dotted where nothing was asked yet. */
function SectionLine({ section, y }: { section: SectionRecall; y: number }) {
  const width = INK.right - INK.left;
  const name = `${section.title}: ${percentText(meanRecall(section))}`;
  if (section.answered === 0) return <EmptyLine y={y} name={`${section.title}: 아직 답하지 않음`} />;
  return (
    <g>
      <title>{name}</title>
      <rect className={styles.blank} x={INK.left} y={y} width={width} height={INK.height} />
      <rect
        className={styles.ink}
        x={INK.left}
        y={y}
        width={Number((width * meanRecall(section)).toFixed(1))}
        height={INK.height}
      />
    </g>
  );
}

function EmptyLine({ y, name }: { y: number; name: string }) {
  const middle = y + INK.height / 2;
  return (
    <g>
      <title>{name}</title>
      <line className={styles.unasked} x1={INK.left} x2={INK.right} y1={middle} y2={middle} />
    </g>
  );
}

/** The book lying open: a paragraph a chapter, a line a section. What is forgotten fades from the page. */
export function BookPicture({ chapters }: { chapters: readonly ChapterRecall[] }) {
  return (
    <div className={styles.book}>
      {bookPages(chapters).map(({ chapters: placed, height }) => (
        <svg
          key={placed[0]?.chapter.slug ?? 'blank'}
          className={styles.leaf}
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={placed
            .map(({ chapter }) => `${chapter.number}장 ${chapter.title} ${percentText(meanRecall(chapter))}`)
            .join(', ')}
        >
          {placed.map(({ chapter, titleY, firstLineY }) => (
            <g key={chapter.slug}>
              <text className={styles.number} x={LEFT} y={titleY}>
                {chapter.number}
              </text>
              <text className={styles.chapter} x={INK.left} y={titleY}>
                {chapter.title}
              </text>
              <text className={styles.recall} x={INK.right} y={titleY}>
                {chapter.answered === 0 ? '' : percentText(meanRecall(chapter))}
              </text>
              {chapter.sections.map((section, index) => (
                <SectionLine key={section.id} section={section} y={firstLineY + index * LINE_STEP} />
              ))}
              {chapter.sections.length === 0 ? <EmptyLine y={firstLineY} name="아직 문항이 없음" /> : null}
            </g>
          ))}
        </svg>
      ))}
    </div>
  );
}

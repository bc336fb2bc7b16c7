import css from './player.module.css';
import slider from './slider.module.css';
import { type Player, SPEEDS } from './use-player';

interface Props {
  readonly id: string;
  /** What is played, for the names of its controls: `방출 경주`. */
  readonly label: string;
  readonly player: Player;
  /** What the frame shows, in a sentence; read out when somebody steps to it. */
  readonly text: string;
}

/** 재생·멈춤, one step either way, the place, the speed, and the frame in words. */
export function PlayerControls({ id, label, player, text }: Props) {
  const { frame, count, playing, speed, toggle, seek, setSpeed } = player;
  return (
    <fieldset className={css.player}>
      <legend className="visually-hidden">{label}</legend>
      <div className={css.buttons}>
        <button type="button" onClick={() => seek(0)} aria-disabled={frame === 0}>
          처음
        </button>
        <button type="button" onClick={() => seek(frame - 1)} aria-disabled={frame === 0}>
          이전
        </button>
        <button type="button" className={css.main} onClick={toggle} aria-pressed={playing}>
          {playing ? '멈춤' : '재생'}
        </button>
        <button type="button" onClick={() => seek(frame + 1)} aria-disabled={frame === count - 1}>
          다음
        </button>
      </div>
      <input
        id={`${id}-frame`}
        className={slider.slider}
        type="range"
        min={0}
        max={Math.max(0, count - 1)}
        value={frame}
        aria-label={`${label} 단계`}
        aria-valuetext={`${frame + 1}/${count} ${text}`}
        onChange={(event) => seek(event.currentTarget.valueAsNumber)}
      />
      <label className={css.speed}>
        <span>빠르기</span>
        <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
          {SPEEDS.map((times) => (
            <option key={times} value={times}>
              {times}배
            </option>
          ))}
        </select>
      </label>
      <p className={css.frame} aria-live={playing ? 'off' : 'polite'}>
        <span className={css.place}>
          {frame + 1}/{count}
        </span>{' '}
        {text}
      </p>
    </fieldset>
  );
}

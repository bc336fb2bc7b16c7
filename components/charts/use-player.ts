import { useEffect, useState } from 'react';

/** Time of one frame at speed 1, long enough to read a sentence. */
const FRAME_MS = 900;
export const SPEEDS = [0.5, 1, 2, 4] as const;

export interface Player {
  /** The frame shown, from 0 to count − 1. */
  readonly frame: number;
  readonly count: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly toggle: () => void;
  readonly seek: (frame: number) => void;
  readonly setSpeed: (speed: number) => void;
}

/**
 * Walks through the frames of an animation. It rests on the last frame, which tells the whole, until it is played; frames
 * follow one another without anything moving in between, so it also serves who wants no motion.
 */
export function usePlayer(count: number, frameMs = FRAME_MS): Player {
  const [wanted, setFrame] = useState(Number.POSITIVE_INFINITY);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const last = Math.max(0, count - 1);
  const frame = Math.min(wanted, last);
  const running = playing && frame < last;

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setFrame((now) => Math.min(now + 1, last)), frameMs / speed);
    return () => clearInterval(timer);
  }, [running, speed, last, frameMs]);

  const seek = (target: number) => {
    setPlaying(false);
    setFrame(Math.min(Math.max(0, target), last));
  };
  const toggle = () => {
    if (!running && frame === last) setFrame(0);
    setPlaying(!running);
  };
  return { frame, count, playing: running, speed, toggle, seek, setSpeed };
}

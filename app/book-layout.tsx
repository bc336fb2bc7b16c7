import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import './heading-face.css';
import './heading-stand-ins.css';

const HEADING_FACE = new URL('../.cache/heading-font/headings.woff2', import.meta.url);

/** What the pages of the book share: the face of their headings, asked for at once. No other page loads it. */
export default function BookLayout({ children }: { children: ReactNode }) {
  preload(HEADING_FACE.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return children;
}

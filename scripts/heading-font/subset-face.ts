import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { FaceMetrics } from './font-tables';

const require = createRequire(import.meta.url);

/** The face of the headings: all of its Hangul has one advance, so that a system face can stand in for it to the pixel. */
const FACE_FILE = require.resolve('@fontsource/hahmlet/files/hahmlet-korean-600-normal.woff2');

/** Kerning and hints are left out: a stand-in has none of the first, and no screen of today needs the second. */
const OPTIONS = {
  keepFeatures: [],
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['GDEF', 'GPOS', 'GSUB', 'gasp', 'vhea', 'vmtx'],
};

/** The face with the characters of `text` and no others. */
export const subsetFace = (text: string, targetFormat: 'woff2' | 'truetype'): Promise<Buffer> =>
  subsetFont(readFileSync(FACE_FILE), text, { ...OPTIONS, targetFormat });

/** Characters of `text` that the face can't draw: a reader would see them in another face. */
export const missingCharacters = ({ advanceOf }: FaceMetrics, text: string): string[] =>
  [...new Set(text)].filter((character) => !advanceOf(character));

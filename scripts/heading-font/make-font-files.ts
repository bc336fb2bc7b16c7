import type { Content } from '../../lib/content/content';
import { headingTexts, sharePictureTexts } from '../../lib/content/heading-texts';
import { ok, type Result, refuse } from '../../lib/result';
import { readFace } from './font-tables';
import { missingCharacters, subsetFace } from './subset-face';

/** What a page may load of fonts in all. */
const MOST_BYTES = 48 * 1024;

export interface FontFiles {
  /** For the browser: the characters of the headings. */
  readonly web: Buffer;
  /** For the pictures of shared links, drawn at build time by a library that reads no woff2. */
  readonly picture: Buffer;
}

/** The face cut down to what the book says in it, or every heading that it can't show, or that it became too heavy. */
export async function makeFontFiles(content: Content): Promise<Result<FontFiles, readonly string[]>> {
  const texts = sharePictureTexts(content);
  const picture = await subsetFace(texts.join(''), 'truetype');
  const face = readFace(picture);
  const undrawn = texts.flatMap((text) => {
    const missing = missingCharacters(face, text);
    return missing.length === 0 ? [] : [`the heading face has no ${missing.join(' ')} for “${text}”`];
  });
  const web = await subsetFace(headingTexts(content).join(''), 'woff2');
  const tooHeavy =
    web.byteLength <= MOST_BYTES
      ? []
      : [`the heading face takes ${web.byteLength} bytes, more than ${MOST_BYTES}`];
  const problems = [...undrawn, ...tooHeavy];
  return problems.length === 0 ? ok({ web, picture }) : refuse(problems);
}

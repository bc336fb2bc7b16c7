import { readChapters } from './book';
import type { Catalog } from './catalog';
import type { Content } from './content';
import type { Problem } from './problems';

/** Pages that teach a topic and say too little or too much; those that only gather have no length of their own. */
export function findLengthProblems(
  { book }: Content,
  { proseCharacters: { least, most } }: Catalog,
): Problem[] {
  return readChapters(book)
    .filter(({ slug }) => (book.findPage(slug)?.topics ?? []).length > 0)
    .filter(({ proseCharacters: length }) => length < least || length > most)
    .map(({ file, proseCharacters: length }) => ({
      file,
      line: 1,
      message: `has ${length} characters of prose (without spaces), and a chapter has ${least} to ${most}`,
    }));
}

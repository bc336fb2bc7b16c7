import type { Content } from './content';
import type { Problem } from './problems';

/** Terms, open questions and corrections that name a page or a line of the notes which is not there. */
export function findEntryReferences(content: Content): Problem[] {
  const { book, sourceMap, terms, openQuestions, corrections } = content;
  const strangers = terms.filter(({ entry }) => book.findPage(entry.home) === undefined);
  return [
    ...strangers.map(({ entry, place }) => ({
      ...place,
      message: `${entry.id}: the book has no page ${entry.home}`,
    })),
    ...[...openQuestions, ...corrections].flatMap(({ entry, place }) =>
      entry.source
        .filter((id) => sourceMap.find(id) === undefined)
        .map((id) => ({ ...place, message: `${entry.id}: ${id} is no line of the notes` })),
    ),
  ];
}

import { readChapters } from './book';
import type { Catalog } from './catalog';
import { idsOf, type Mark } from './chapter';
import { type Content, findCorrection, findOpenQuestion, findTerm } from './content';
import type { Problem } from './problems';

/** Marks that name something which is nowhere defined. */
export function findUnknownReferences(content: Content, catalog: Catalog): Problem[] {
  return readChapters(content.book).flatMap(({ file, marks }) =>
    marks.flatMap((mark) =>
      unknownIds(content, catalog, mark).map((id) => ({
        file,
        line: mark.line,
        message: `<${mark.name}> names ${id}, which is nowhere defined`,
      })),
    ),
  );
}

function unknownIds(content: Content, catalog: Catalog, mark: Mark): string[] {
  const isKnown = knower(content, catalog, mark.name);
  return isKnown === undefined ? [] : idsOf(mark).filter((id) => !isKnown(id));
}

function knower(content: Content, catalog: Catalog, name: string): ((id: string) => boolean) | undefined {
  switch (name) {
    case 'Source':
    case 'Discussion':
    case 'Transcript':
      return (id) => content.sourceMap.find(id) !== undefined;
    case 'OpenQuestion':
    case 'QuestionTable':
      return (id) => findOpenQuestion(content, id) !== undefined;
    case 'Correction':
      return (id) => findCorrection(content, id) !== undefined;
    case 'Term':
      return (id) => findTerm(content, id) !== undefined;
    case 'Figure':
      return (id) => catalog.figureIds.includes(id);
    case 'Calculator':
      return (id) => id in catalog.calculators;
    case 'Check':
      return (id) => content.bank.find(id) !== undefined;
    default:
      return undefined;
  }
}

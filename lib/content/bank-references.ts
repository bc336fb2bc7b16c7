import type { Question } from '../quiz/question-schema';
import type { Catalog } from './catalog';
import { type Content, findCorrection } from './content';
import { splitHome } from './home';
import type { Problem } from './problems';

/** Questions that name a section, a line of the notes, a correction, a figure or a calculator which is not there. */
export function findBankReferences(content: Content, catalog: Catalog): Problem[] {
  return content.bank.all.flatMap((question) =>
    [...refuseLink(content, question), ...refuseNames(content, catalog, question)].map((message) => ({
      ...content.bank.placeOf(question.id),
      message: `${question.id}: ${message}`,
    })),
  );
}

/** A link may lead to a planned page only as long as the page of the question's own topic is planned too. */
function refuseLink({ book }: Content, { link, topic }: Question): string[] {
  const { slug, anchor } = splitHome(link);
  const page = book.findPage(slug);
  const home = book.pages.find(({ topics }) => topics.includes(topic));
  if (home === undefined) return [`topic: no page of the book teaches ${topic}`];
  if (page === undefined) return [`link: the book has no page ${slug}`];
  if (page.state === 'planned') {
    return home.state === 'planned' ? [] : [`link: ${slug} is not written yet`];
  }
  const sections = book.findChapter(slug)?.sections;
  const isThere = sections === undefined || sections.some(({ id }) => id === anchor);
  return isThere ? [] : [`link: ${slug} has no section ${anchor}`];
}

function refuseNames(content: Content, catalog: Catalog, question: Question): string[] {
  const { source, fx, calc } = question;
  const figure = 'figure' in question ? question.figure : undefined;
  return [
    ...source
      .filter((id) => content.sourceMap.find(id) === undefined)
      .map((id) => `source: ${id} is no line of the notes`),
    ...fx.filter((id) => findCorrection(content, id) === undefined).map((id) => `fx: ${id} is no correction`),
    ...(calc === undefined || calc in catalog.calculators ? [] : [`calc: ${calc} is no calculator`]),
    ...(figure === undefined || catalog.figureIds.includes(figure) ? [] : [`figure: ${figure} is no figure`]),
  ];
}

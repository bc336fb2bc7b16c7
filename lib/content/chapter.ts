import type { FrontMatter } from './front-matter';

/** A mark as written in a chapter: `<Source ids="S1-37">`. A bare attribute such as `approx` is `true`. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly line: number;
  /** The anchor of the section it stands in. */
  readonly section?: string;
  /** It shares its paragraph with text. */
  readonly inSentence: boolean;
  readonly isEmpty: boolean;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** What it says, as plain text. */
  readonly text: string;
}

export interface Link {
  readonly href: string;
  readonly line: number;
}

export interface Chapter extends FrontMatter {
  readonly slug: string;
  readonly file: string;
  /** The file as it is, front matter and all. */
  readonly source: string;
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  /** Without spaces; tables, code, formulas, notes in the margin and references do not count. */
  readonly proseCharacters: number;
}

/** The sections without their texts: all that the browser needs of them. */
export const sectionNames = ({ sections }: Chapter): { readonly id: string; readonly title: string }[] =>
  sections.map(({ id, title }) => ({ id, title }));

const listOf = (value: string | true | undefined): string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter((id) => id !== '') : [];

/** The ids that a mark names, whether it takes one (`id`) or several (`ids`). */
export const idsOf = (mark: Mark): string[] => [
  ...listOf(mark.attributes.id),
  ...listOf(mark.attributes.ids),
];

export const marksNamed = (chapter: Chapter, name: string): Mark[] =>
  chapter.marks.filter((mark) => mark.name === name);

/** Ids that marks of one kind name in a chapter, in order, repetitions kept. */
export const idsMarked = (chapter: Chapter, name: string): string[] =>
  marksNamed(chapter, name).flatMap(idsOf);

/** No chapter's: a slug has no underline. */
export const SITE_PICTURE = 'the_book.png';

/** The file under `/og` that a link to a chapter shows. */
export const sharePictureName = (slug: string): string => `${slug}.png`;

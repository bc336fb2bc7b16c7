import { Fragment } from 'react';

const MARKUP = /(\*\*[^*]+\*\*|`[^`]+`)/;

/** A line of the question bank: `**bold**` and `` `code` `` are its only markup. */
export function InlineText({ text }: { text: string }) {
  return text.split(MARKUP).map((part, index) => {
    // The parts of one text never change their order, so their index names them.
    const key = `${index}:${part}`;
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('`')) return <code key={key}>{part.slice(1, -1)}</code>;
    return <Fragment key={key}>{part}</Fragment>;
  });
}

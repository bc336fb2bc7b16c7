/** How the notes look where a line was begun and nothing was written. */
const EMPTY = '-';
const ADDRESS = /^https?:\/\/\S+$/;

/** A line of the notes as the group wrote it; an address is a link. */
export function QuotedLine({ text }: { text: string }) {
  const words = text.replaceAll('**', '').replace(/^(Q\.|->)\s*/, '');
  if (words === EMPTY) return <span>(원본이 비어 있음)</span>;
  if (!ADDRESS.test(words)) return <q>{words}</q>;
  return (
    <a href={words} rel="noopener noreferrer">
      {words}
    </a>
  );
}

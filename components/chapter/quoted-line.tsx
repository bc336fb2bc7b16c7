const ADDRESS = /^https?:\/\/\S+$/;

/** A line of the notes as the group wrote it; an address is a link. */
export function QuotedLine({ text }: { text: string }) {
  const words = text.replaceAll('**', '').replace(/^(Q\.|->)\s*/, '');
  if (!ADDRESS.test(words)) return <q>{words}</q>;
  return (
    <a href={words} rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** How the notes look where a line was begun and nothing was written. */
const EMPTY = '-';
const ADDRESS = /^https?:\/\/\S+$/;

interface Props {
  readonly text: string;
  /** Under whose name the team noted it. */
  readonly speaker?: string | undefined;
}

/** A line of the notes as the group wrote it, with its speaker if it has one. */
export function SpokenLine({ text, speaker }: Props) {
  return (
    <>
      {speaker === undefined ? '' : `${speaker} `}
      <QuotedLine text={text} />
    </>
  );
}

/** A line as written; an address is a link. */
export function QuotedLine({ text }: Pick<Props, 'text'>) {
  const words = text.replaceAll('**', '').replace(/^(Q\.|->)\s*/, '');
  if (words === EMPTY) return <span>(원본이 비어 있음)</span>;
  if (!ADDRESS.test(words)) return <q>{words}</q>;
  return (
    <a href={words} rel="noopener noreferrer">
      {words}
    </a>
  );
}

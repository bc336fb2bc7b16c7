'use client';

import { useEffect, useState } from 'react';
import type { CardList, MarkedCard, MarkedLists } from '@/lib/quiz/protocol';
import { DEED_WORDS } from './card-deed-words';
import { InlineText } from './inline-text';
import styles from './marked-cards.module.css';
import { type CardDeed, fetchMarked, postMark, type Refusal } from './quiz-api';
import { RefusalNote } from './refusal-note';

const LISTS: readonly { list: CardList; title: string; says: string; back: CardDeed }[] = [
  {
    list: 'leeches',
    title: '자꾸 잊는 문항',
    says: '여덟 번 넘게 잊어서 빼 두었어요. 절을 다시 읽고 나서 다시 넣으면 덜 잊어요.',
    back: 'put-back',
  },
  { list: 'suspended', title: '멈춘 문항', says: '다시 묻기 전까지 묻지 않아요.', back: 'resume' },
  { list: 'buried', title: '내일로 미룬 문항', says: '새벽 4시가 지나면 저절로 돌아와요.', back: 'unbury' },
  {
    list: 'flagged',
    title: '표시한 문항',
    says: '그대로 물어요. 나중에 찾아보려고 모아 두었어요.',
    back: 'unflag',
  },
];

interface MarkedCardsProps {
  readonly lists: readonly CardList[];
  /** Something was taken back, so that the queue is another. */
  readonly onChange: () => void;
}

/** The questions that were set aside or flagged, each with its section and the way back. */
export function MarkedCards({ lists, onChange }: MarkedCardsProps) {
  const [marked, setMarked] = useState<MarkedLists>();
  const [refusal, setRefusal] = useState<Refusal>();
  const load = () =>
    void fetchMarked().then((reply) => {
      setRefusal(reply.ok ? undefined : reply.error);
      if (reply.ok) setMarked(reply.value);
    });
  useEffect(load, []);
  const takeBack = async (questionId: string, deed: CardDeed) => {
    const reply = await postMark(questionId, deed);
    if (!reply.ok) return setRefusal(reply.error);
    load();
    onChange();
  };
  if (refusal) return <RefusalNote refusal={refusal} onRetry={load} />;
  if (!marked) return <p>문항을 모으고 있어요…</p>;
  const shown = LISTS.filter(({ list }) => lists.includes(list) && marked[list].length > 0);
  if (shown.length === 0)
    return (
      <p role="status">
        빼 두거나 표시한 문항이 없어요. 문항을 풀다가 S로 멈추고, B로 내일로 미루고, F로 표시할 수 있어요.
      </p>
    );
  return shown.map(({ list, title, says, back }) => (
    <section key={list} className={styles.list} data-list={list}>
      <h3>
        {title} <span className={styles.count}>{marked[list].length}</span>
      </h3>
      <p className={styles.says}>{says}</p>
      <ul>
        {marked[list].map((card) => (
          <Card key={card.questionId} card={card} back={back} onBack={takeBack} />
        ))}
      </ul>
    </section>
  ));
}

interface CardProps {
  readonly card: MarkedCard;
  readonly back: CardDeed;
  readonly onBack: (questionId: string, deed: CardDeed) => Promise<void>;
}

function Card({ card: { questionId, stem, section, lapses }, back, onBack }: CardProps) {
  return (
    <li className={styles.card} data-marked={questionId}>
      <p className={styles.stem}>
        <InlineText text={stem} />
      </p>
      <p className={styles.links}>
        <a href={section.href}>
          {section.chapterTitle} · {section.sectionTitle}
        </a>
        {lapses > 0 ? <span>{lapses}번 잊었어요</span> : null}
      </p>
      <button type="button" className={styles.back} onClick={() => void onBack(questionId, back)}>
        {DEED_WORDS[back].does}
      </button>
    </li>
  );
}

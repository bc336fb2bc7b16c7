import type { CardDeed } from './quiz-api';

interface Words {
  /** On the button. */
  readonly does: string;
  /** Once it is done. */
  readonly done: string;
  readonly takenBackBy: CardDeed;
}

export const DEED_WORDS: Readonly<Record<CardDeed, Words>> = {
  suspend: {
    does: '멈추기',
    done: '이 문항을 멈췄어요. 다시 꺼낼 때까지 묻지 않아요.',
    takenBackBy: 'resume',
  },
  resume: { does: '다시 묻기', done: '다시 물을게요.', takenBackBy: 'suspend' },
  bury: { does: '내일로 미루기', done: '이 문항을 내일로 미뤘어요.', takenBackBy: 'unbury' },
  unbury: { does: '오늘 묻기', done: '오늘 다시 물을게요.', takenBackBy: 'bury' },
  flag: { does: '표시하기', done: '표시했어요.', takenBackBy: 'unflag' },
  unflag: { does: '표시 지우기', done: '표시를 지웠어요.', takenBackBy: 'flag' },
  'put-back': { does: '다시 넣기', done: '다시 물을게요.', takenBackBy: 'suspend' },
};

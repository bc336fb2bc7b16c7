import Link from 'next/link';
import { ChartFrame } from '@/components/charts/chart-frame';
import { formatNumber } from '@/lib/korean';
import { fadingSections } from '@/lib/stats/book-recall';
import { addRecalls, meanRecall, NO_RECALL, type Recall } from '@/lib/stats/section-recall';
import type { Stats } from '@/lib/stats/stats';
import { BookPicture } from './book-picture';
import { Panel } from './panel';
import styles from './stats.module.css';
import { percentText } from './stats-words';

const MOST_FADING = 3;

const cellsOf = (recall: Recall): string[] => [
  `${recall.answered}/${recall.questions}`,
  recall.questions === 0 ? '–' : percentText(meanRecall(recall)),
];

/** The book as it is remembered today. */
export function BookPanel({ stats }: { stats: Stats }) {
  const { chapters, desiredRetention } = stats;
  const whole = chapters.reduce(addRecalls, NO_RECALL);
  const fading = fadingSections(chapters, desiredRetention, MOST_FADING);
  return (
    <Panel id="book" title="책에서 기억하는 만큼">
      <ChartFrame
        title="장마다, 절마다 떠올릴 확률"
        note={`지금 ${formatNumber(whole.known, 3)}문항쯤 떠올릴 수 있어요 · 모두 ${formatNumber(whole.questions)}문항`}
        table={{
          columns: ['장과 절', '답한 문항', '떠올릴 확률'],
          rows: chapters.flatMap((chapter) => [
            [`${chapter.number}장 ${chapter.title}`, ...cellsOf(chapter)],
            ...chapter.sections.map((section) => [
              `${chapter.number}장 · ${section.title}`,
              ...cellsOf(section),
            ]),
          ]),
        }}
      >
        <BookPicture chapters={chapters} />
      </ChartFrame>
      <p className={styles.aside}>
        한 문단이 한 장, 한 줄이 한 절이에요. 잉크는 오늘 떠올릴 수 있는 만큼 묻어 있고, 점선은 아직 한 번도
        답하지 않은 절이에요. 답하지 않은 문항은 0%로 세었어요.
      </p>
      {fading.length === 0 ? null : (
        <>
          <h3>가장 흐려진 절</h3>
          <ul>
            {fading.map(({ slug, id, title, chapterTitle, known, answered }) => (
              <li key={`${slug}#${id}`}>
                <Link href={`/notes/${slug}#${id}`} prefetch={false}>
                  {chapterTitle} · {title}
                </Link>{' '}
                답한 문항의 {percentText(known / answered)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

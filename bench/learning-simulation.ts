import { writeFileSync } from 'node:fs';
import { studyDayOf } from '../lib/scheduler/study-day';
import { readWeek, weekdayOf } from '../lib/scheduler/week-loads';
import { dailyLoadFigure } from './daily-load-figure';
import { type SimulatedLearner, simulatedLearner } from './simulated-learner';
import { BANK, fixedPlan, ourPlan, type Plan, sm2Plan, timeOf } from './study-plans';

/**
 * What half a year of study comes to: seeded learners (five by default, `LEARNERS=`) study the whole bank under our queue,
 * under SM-2 and under fixed intervals, ten new questions a day. Figures are means over the learners. `FIGURE=path.svg`
 * also draws the daily reviews of the first learner with and without load balancing.
 */

const DAYS = 180;
/** All questions are introduced by then, and the wave of their first reviews has passed. */
const STEADY_FROM = 75;
const LEARNERS = Array.from({ length: Number(process.env.LEARNERS ?? 5) }, (_, i) => `learner ${i + 1}`);

interface Half {
  /** Questions asked on each day that were asked before. */
  readonly reviews: readonly number[];
  /** New ones, and second tries of missed ones, too. */
  readonly answers: number;
  /** Those of the reviews that were right, day by day. */
  readonly rights: readonly number[];
  /** Mean chance of recall over the bank, day by day. */
  readonly recall: readonly number[];
  /** The share of the bank whose chance of recall is below 0.7 at the end. */
  readonly weak: number;
}

/** Days on which nothing is studied. */
function study(plan: Plan, learner: SimulatedLearner, isAway: (day: number) => boolean = () => false): Half {
  const seen = new Set<string>();
  const reviews: number[] = [];
  const recall: number[] = [];
  let answers = 0;
  const rights: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    let known = 0;
    let right = 0;
    for (const id of isAway(day) ? [] : plan.ask(day)) {
      const rating = learner.answer(id, day);
      plan.answered(id, rating, day);
      answers += rating === 'again' ? 2 : 1;
      if (!seen.has(id)) seen.add(id);
      else {
        known += 1;
        right += Number(rating !== 'again');
      }
    }
    reviews.push(known);
    rights.push(right);
    recall.push(BANK.reduce((sum, id) => sum + learner.chance(id, day), 0) / BANK.length);
  }
  const weak = BANK.filter((id) => learner.chance(id, DAYS - 1) < 0.7).length / BANK.length;
  return { reviews, answers, rights, recall, weak };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
const rounded = (value: number, digits = 1) => Number(value.toFixed(digits));
const steady = ({ reviews }: Half) => reviews.slice(STEADY_FROM);

/** The same for every learner, as means. */
function compare(planOf: () => Plan, isAway?: (day: number) => boolean) {
  const halves = LEARNERS.map((seed) => study(planOf(), simulatedLearner(seed), isAway));
  const meanOf = (of: (half: Half) => number) => mean(halves.map(of));
  return {
    reviewsPerDay: rounded(meanOf(({ reviews }) => mean(reviews))),
    answersPerDay: rounded(meanOf(({ answers }) => answers / DAYS)),
    peak: rounded(meanOf(({ reviews }) => Math.max(...reviews))),
    steadyPeak: rounded(meanOf((half) => Math.max(...steady(half)))),
    steadyDeviation: rounded(meanOf((half) => deviation(steady(half)))),
    rightShare: rounded(
      meanOf(({ rights, reviews }) => sum(rights) / sum(reviews)),
      3,
    ),
    recallAtEnd: rounded(
      meanOf(({ recall }) => recall.at(-1) ?? 0),
      3,
    ),
    weakAtEnd: rounded(
      meanOf(({ weak }) => weak),
      3,
    ),
    recallPer100Answers: rounded(
      meanOf(({ recall, answers }) => (100 * BANK.length * (recall.at(-1) ?? 0)) / answers),
    ),
  };
}

/** By how much the intervals that were chosen are longer than the forgetting curve's. */
function stretchOf(days: 'placed' | 'seeded'): number {
  const lengths = LEARNERS.map((seed) => {
    const plan = ourPlan({ days });
    study(plan, simulatedLearner(seed));
    return plan.lengths.chosen / plan.lengths.ideal;
  });
  return rounded(mean(lengths), 3);
}

/** The share of steady reviews that fall on Saturday and Sunday: two sevenths without a wish. */
function weekendShare(letters: string): number {
  const shares = LEARNERS.map((seed) => {
    const { reviews } = study(ourPlan({ days: 'placed', week: readWeek(letters) }), simulatedLearner(seed));
    const isWeekend = (day: number) => weekdayOf(studyDayOf(timeOf(day), 'Asia/Seoul')) >= 5;
    const late = reviews.map((count, day) => ({ count, day })).slice(STEADY_FROM);
    const asked = (days: typeof late) => sum(days.map(({ count }) => count));
    return asked(late.filter(({ day }) => isWeekend(day))) / asked(late);
  });
  return rounded(mean(shares), 3);
}

/** Three weeks away, then so many reviews a day: the order decides what is saved. */
const AFTER_A_DAY = Number(process.env.AFTER ?? 15);

function backlog(forgottenFirst: boolean) {
  const away = (day: number) => day >= 90 && day < 111;
  const halves = LEARNERS.map((seed) =>
    study(
      ourPlan({ days: 'placed', limit: { from: 90, reviewsPerDay: AFTER_A_DAY }, forgottenFirst }),
      simulatedLearner(seed),
      away,
    ),
  );
  const at = (day: number) => rounded(mean(halves.map(({ recall }) => recall[day] ?? 0)), 3);
  const fourWeeks = (values: readonly number[]) => sum(values.slice(111, 139));
  return {
    recallOnReturn: at(110),
    after2Weeks: at(124),
    after4Weeks: at(138),
    rightShare: rounded(mean(halves.map(({ rights, reviews }) => fourWeeks(rights) / fourWeeks(reviews))), 3),
  };
}

if (process.env.FIGURE) {
  const [seed = ''] = LEARNERS;
  const reviewsOf = (days: 'placed' | 'seeded' | 'ideal') =>
    study(ourPlan({ days }), simulatedLearner(seed)).reviews;
  writeFileSync(
    process.env.FIGURE,
    dailyLoadFigure({ ideal: reviewsOf('ideal'), placed: reviewsOf('placed') }),
  );
}

console.log(
  JSON.stringify({
    bench: 'learning-simulation',
    questions: BANK.length,
    learners: LEARNERS.length,
    ours: compare(() => ourPlan({ days: 'placed' })),
    oursAt85: compare(() => ourPlan({ days: 'placed', desiredRetention: 0.85 })),
    oursAt95: compare(() => ourPlan({ days: 'placed', desiredRetention: 0.95 })),
    leechesStayOut: compare(() => ourPlan({ days: 'placed', leechesStayOut: true })),
    sm2: compare(sm2Plan),
    fixed: compare(fixedPlan),
    loadBalancing: {
      withoutFuzz: compare(() => ourPlan({ days: 'ideal' })),
      fuzzByChance: compare(() => ourPlan({ days: 'seeded' })),
      intervalsAgainstIdeal: { balanced: stretchOf('placed'), byChance: stretchOf('seeded') },
      weekendShare: {
        normal: weekendShare('nnnnnnn'),
        fewer: weekendShare('nnnnnff'),
        least: weekendShare('nnnnnll'),
      },
    },
    backlog: { falling: backlog(false), rising: backlog(true) },
  }),
);

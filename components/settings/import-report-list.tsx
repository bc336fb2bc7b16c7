import { formatNumber } from '@/lib/korean';
import type { ImportReport } from '@/lib/quiz/import-report';

const count = (events: number) => `${formatNumber(events)}건`;

/** What will happen, or happened, to what is in the file. */
export function ImportReportList({ report }: { report: ImportReport }) {
  const { fresh, known, unknownQuestion, conflicting, conflictingQuestions } = report;
  const { marks, dayLimits, takesSettings } = report;
  return (
    <ul>
      <li>
        새로 더하는 기록 <strong>{count(fresh)}</strong>
      </li>
      <li>이미 있는 기록 {count(known)}</li>
      {unknownQuestion > 0 ? (
        <li>이 책에 없는 문항의 기록 {count(unknownQuestion)}: 가져오지 않아요.</li>
      ) : null}
      {conflictingQuestions > 0 ? (
        <li>
          여기에 더 나중 기록이나 다른 기록이 있는 문항 {formatNumber(conflictingQuestions)}개의 기록{' '}
          {count(conflicting)}: 여기 것을 그대로 둬요.
        </li>
      ) : null}
      {marks > 0 ? <li>멈추거나 표시해 둔 문항 {formatNumber(marks)}개</li> : null}
      {dayLimits > 0 ? <li>한도를 따로 정해 둔 날 {formatNumber(dayLimits)}일</li> : null}
      <li>{takesSettings ? '설정은 파일의 것을 써요.' : '설정은 지금 것을 그대로 둬요.'}</li>
    </ul>
  );
}

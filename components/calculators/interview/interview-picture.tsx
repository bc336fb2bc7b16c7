import { interviewTimeModel } from '@/lib/estimate/interview-time-model';
import { atStart } from '../at-start';
import { InterviewTimeline } from './interview-timeline';

export function InterviewPicture() {
  return <InterviewTimeline total={atStart(interviewTimeModel).inputs.total} />;
}

import { call } from '@/components/quiz/quiz-api';
import type { OwnSettings, Settings, Workload } from '@/lib/quiz/protocol';

export const fetchSettings = () => call<OwnSettings>('/api/settings');
export const postSettings = (settings: Settings) => call<OwnSettings>('/api/settings', settings);
export const fetchWorkload = (newPerDay: number) =>
  call<Workload>(`/api/settings/workload?newPerDay=${newPerDay}`);

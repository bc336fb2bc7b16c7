'use client';

import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { Refusal } from '@/components/quiz/quiz-api';
import { RefusalNote } from '@/components/quiz/refusal-note';
import type { OwnSettings, Settings } from '@/lib/quiz/protocol';
import { NumberSetting } from './number-setting';
import { RetentionField } from './retention-field';
import styles from './settings.module.css';
import { fetchSettings, postSettings } from './settings-api';
import { useWorkload } from './use-workload';
import { WeekField } from './week-field';
import { ZoneField } from './zone-field';

/** The learner's settings, or for a visitor what a first answer begins with. */
export function SettingsForm() {
  const [own, setOwn] = useState<OwnSettings>();
  const [refusal, setRefusal] = useState<Refusal>();
  const load = useCallback(async () => {
    const reply = await fetchSettings();
    setRefusal(reply.ok ? undefined : reply.error);
    if (reply.ok) setOwn(reply.value);
  }, []);
  useEffect(() => void load(), [load]);
  if (own) return <Fields own={own} />;
  if (refusal) return <RefusalNote refusal={refusal} onRetry={() => void load()} />;
  return <p className={styles.wait}>설정을 가져오고 있어요…</p>;
}

function Fields({ own }: { own: OwnSettings }) {
  const [kept, setKept] = useState(own.settings);
  const [settings, setSettings] = useState(own.settings);
  const [refusal, setRefusal] = useState<Refusal>();
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open');
  const workload = useWorkload(settings.newPerDay);
  const change = (more: Partial<Settings>) => {
    setSettings({ ...settings, ...more });
    setState('open');
  };
  const save = async () => {
    setState('saving');
    const reply = await postSettings(settings);
    setRefusal(reply.ok ? undefined : reply.error);
    setState(reply.ok ? 'saved' : 'open');
    if (!reply.ok) return;
    setKept(reply.value.settings);
    setSettings(reply.value.settings);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state !== 'saving') void save();
  };
  const movesDays =
    settings.timeZone !== kept.timeZone || settings.desiredRetention !== kept.desiredRetention;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {own.isVisitor ? (
        <p className={styles.visitor}>
          아직 기록이 없어요. 아래는 처음 시작하는 값이에요. <a href="/review">문항에 하나만 답하면</a> 기록이
          시작되고, 그때부터 여기서 바꿀 수 있어요.
        </p>
      ) : null}
      <NumberSetting
        label="하루 새 문항"
        hint="처음 묻는 문항이에요. 앞선 장의 문항부터 나와요. 0이면 새 문항을 쉬어요."
        most={200}
        value={settings.newPerDay}
        onChange={(newPerDay) => change({ newPerDay })}
      />
      <NumberSetting
        label="하루 복습"
        hint="다시 볼 때가 된 문항이에요. 이보다 밀리면 아직 잘 기억하는 것부터 물어서 지킬 수 있는 것을 지켜요."
        most={2000}
        value={settings.reviewsPerDay}
        onChange={(reviewsPerDay) => change({ reviewsPerDay })}
      />
      <WeekField week={settings.week} onChange={(week) => change({ week })} />
      <RetentionField
        value={settings.desiredRetention}
        onChange={(desiredRetention) => change({ desiredRetention })}
        workload={workload}
      />
      <ZoneField zone={settings.timeZone} onChange={(timeZone) => change({ timeZone })} />
      {movesDays && !own.isVisitor ? (
        <p className={styles.hint}>저장하면 지금까지의 기억으로 모든 복습 날짜를 다시 계산해요.</p>
      ) : null}
      {refusal ? <RefusalNote refusal={refusal} onRetry={() => void save()} /> : null}
      <p className={styles.actions}>
        <button type="submit" className={styles.save} disabled={own.isVisitor || state === 'saving'}>
          {state === 'saving' ? '저장하고 있어요…' : '저장'}
        </button>
        <span role="status">{state === 'saved' ? '저장했어요.' : ''}</span>
      </p>
    </form>
  );
}

'use client';

import Link from 'next/link';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { call } from '@/components/quiz/quiz-api';
import { markLearner } from '@/components/ui/learner-mark';
import { addsSomething, type ImportReply } from '@/lib/quiz/import-report';
import styles from './data-page.module.css';
import { ImportReportList } from './import-report-list';

type State =
  | { readonly step: 'choose' }
  | { readonly step: 'working'; readonly what: string }
  | { readonly step: 'refused'; readonly message: string }
  | { readonly step: 'checked'; readonly file: unknown; readonly reply: ImportReply }
  | { readonly step: 'done'; readonly reply: ImportReply };

const OFFLINE = '서버에 닿지 못했어요. 연결을 확인하고 파일을 다시 골라 주세요.';
const MEGABYTE = 1024 * 1024;

/** The value in the file, or undefined where it is no JSON. */
async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}

const send = (file: unknown, plan?: string) =>
  call<ImportReply>('/api/me/import', { file, ...(plan === undefined ? {} : { plan }) }, OFFLINE);

/** Choose a file, see what it would do, do it. */
export function ImportForm({ maxBytes }: { maxBytes: number }) {
  const [state, setState] = useState<State>({ step: 'choose' });
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = state;
  useEffect(() => {
    if (step === 'checked' || step === 'done') heading.current?.focus();
  }, [step]);

  const check = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const chosen = input.files?.[0];
    if (!chosen) return;
    const refuse = (message: string) => setState({ step: 'refused', message });
    if (chosen.size > maxBytes) {
      refuse(
        `파일이 ${Math.round(maxBytes / MEGABYTE)}MB보다 커요. 되새김에서 내려받은 JSON 파일을 골라 주세요.`,
      );
      return;
    }
    setState({ step: 'working', what: '파일을 확인하고 있어요…' });
    const file = await readJson(chosen);
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (file === undefined) {
      refuse('JSON으로 읽을 수 없는 파일이에요. 되새김에서 내려받은 파일을 그대로 골라 주세요.');
      return;
    }
    const reply = await send(file);
    if (reply.ok) setState({ step: 'checked', file, reply: reply.value });
    else refuse(reply.error.message);
  };

  const carryOut = async (file: unknown, plan: string) => {
    setState({ step: 'working', what: '기록을 더하고 있어요…' });
    const reply = await send(file, plan);
    if (reply.ok) {
      markLearner();
      setState({ step: 'done', reply: reply.value });
    } else setState({ step: 'refused', message: reply.error.message });
  };

  return (
    <div className={styles.import}>
      <label className={styles.file}>
        <span>가져올 파일 (JSON, {Math.round(maxBytes / MEGABYTE)}MB까지)</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void check(event)}
          disabled={step === 'working'}
        />
      </label>
      <p role="status" className={styles.status}>
        {state.step === 'working' ? state.what : ''}
      </p>
      {state.step === 'refused' ? (
        <p role="alert" className={styles.refusal}>
          {state.message}
        </p>
      ) : null}
      {state.step === 'checked' ? (
        <section className={styles.report}>
          <h3 ref={heading} tabIndex={-1}>
            {addsSomething(state.reply.report) ? '이렇게 가져와요' : '더할 기록이 없어요'}
          </h3>
          <ImportReportList report={state.reply.report} />
          {addsSomething(state.reply.report) ? (
            <button type="button" onClick={() => void carryOut(state.file, state.reply.plan)}>
              가져오기
            </button>
          ) : null}
        </section>
      ) : null}
      {state.step === 'done' ? (
        <section className={styles.report}>
          <h3 ref={heading} tabIndex={-1}>
            가져왔어요
          </h3>
          <ImportReportList report={state.reply.report} />
          <p>
            <Link href="/stats" prefetch={false}>
              통계에서 보기
            </Link>
          </p>
        </section>
      ) : null}
    </div>
  );
}

'use client';

import './globals.css';
import { Notice } from '@/components/ui/notice';

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="ko">
      <body>
        <main>
          <Notice title="화면을 그리지 못했어요">
            <p>저희 잘못이에요. 기록은 그대로 있으니, 다시 시도하거나 잠시 뒤에 와 주세요.</p>
            <button type="button" onClick={reset}>
              다시 시도
            </button>
          </Notice>
        </main>
      </body>
    </html>
  );
}

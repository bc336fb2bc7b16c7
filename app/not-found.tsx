import type { Metadata } from 'next';
import Link from 'next/link';
import { Notice } from '@/components/ui/notice';

export const metadata: Metadata = { title: '찾을 수 없는 쪽' };

export default function NotFound() {
  return (
    <Notice title="이 주소에는 아무것도 없어요">
      <p>
        주소가 바뀌었거나 아직 쓰지 않은 장일 수 있어요. <Link href="/notes">책의 차례</Link>에서 찾아보세요.
      </p>
    </Notice>
  );
}

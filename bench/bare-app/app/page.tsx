import Link from 'next/link';
import { Counter } from './counter';

export default function BarePage() {
  return (
    <main>
      <h1>빈 쪽</h1>
      <p>
        <Link href="/">처음으로</Link>
      </p>
      <Counter />
    </main>
  );
}

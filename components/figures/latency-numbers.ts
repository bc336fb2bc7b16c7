/** How long an operation takes: the table that went round among engineers after Jeff Dean's talks (its 2012 edition). */
export const LATENCIES = [
  { name: 'L1 캐시 읽기', nanoseconds: 0.5, value: '0.5 ns' },
  { name: '분기 예측 실패', nanoseconds: 5, value: '5 ns' },
  { name: 'L2 캐시 읽기', nanoseconds: 7, value: '7 ns' },
  { name: '뮤텍스 잠금', nanoseconds: 25, value: '25 ns' },
  { name: '메모리 읽기', nanoseconds: 100, value: '100 ns' },
  { name: '1 KB 압축', nanoseconds: 3_000, value: '3 µs' },
  { name: '1 KB를 1 Gbps로', nanoseconds: 10_000, value: '10 µs' },
  { name: 'SSD 임의 읽기', nanoseconds: 150_000, value: '150 µs' },
  { name: '메모리 1 MB', nanoseconds: 250_000, value: '250 µs' },
  { name: '센터 안 왕복', nanoseconds: 500_000, value: '500 µs' },
  { name: 'SSD 1 MB', nanoseconds: 1_000_000, value: '1 ms' },
  { name: '디스크 탐색', nanoseconds: 10_000_000, value: '10 ms', isHardDisk: true },
  { name: '디스크 1 MB', nanoseconds: 20_000_000, value: '20 ms', isHardDisk: true },
  { name: '대륙 왕복', nanoseconds: 150_000_000, value: '150 ms' },
] as const;

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serverCount } from './server-count';

it.each([
  [76_388.8889, 1000, 0.6, 1, 129],
  [254.6296, 1000, 0.6, 1, 2],
  [46_759.2593, 1000, 0.6, 1, 79],
  [55_555.5556, 1000, 0.6, 1, 94],
  [6000, 1000, 0.6, 0, 10],
  [0, 1000, 0.6, 2, 2],
])('%d QPS on servers of %d at %d with %d to spare', (peakQps, serverQps, target, spare, servers) => {
  expect(serverCount(peakQps, serverQps, target, spare)).toBe(servers);
});

it('never falls when the load or the spare grows or a server weakens', () => {
  const load = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      load,
      fc.double({ min: 10, max: 1e5, noNaN: true }),
      fc.integer({ min: 0, max: 10 }),
      (qps, each, spare) => {
        const servers = serverCount(qps, each, 0.6, spare);
        expect(serverCount(qps * 2, each, 0.6, spare)).toBeGreaterThanOrEqual(servers);
        expect(serverCount(qps, each / 2, 0.6, spare)).toBeGreaterThanOrEqual(servers);
        expect(serverCount(qps, each, 0.3, spare)).toBeGreaterThanOrEqual(servers);
        expect(serverCount(qps, each, 0.6, spare + 1)).toBe(servers + 1);
      },
    ),
  );
});

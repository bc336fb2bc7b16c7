import { rmSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { testDatabase } from '@/lib/db/test-database';
import { GET } from './route';

describe('the health of the app', () => {
  const { path } = testDatabase();

  test('is good while the database and the content can be read', async () => {
    const response = await GET();
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is not without a database, and nothing is told of why', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    rmSync(path);
    const response = await GET();
    expect([response.status, await response.json()]).toEqual([503, { status: 'unavailable' }]);
    logged.mockRestore();
  });
});

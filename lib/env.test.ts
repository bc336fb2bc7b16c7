import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, publicOrigin, readEnv } from './env';

const good = Buffer.alloc(32, 'k9!xQ2').toString('base64');
const folder = () => mkdtempSync(join(tmpdir(), 'doesaegim-env-'));

describe('the configuration', () => {
  test('has a default for everything', () => {
    const { databasePath, port, origins, secureCookies } = readEnv({});
    expect({ databasePath, port, origins, secureCookies }).toEqual({
      databasePath: resolve('data/doesaegim.db'),
      port: 3000,
      origins: new Set(['http://localhost:3000', 'http://127.0.0.1:3000']),
      secureCookies: false,
    });
  });

  test('takes several origins, and https cookies only where all of them are https', () => {
    const both = readEnv({ APP_ORIGIN: 'https://book.example.org, http://192.168.0.4:3000/' });
    expect(both.origins).toEqual(new Set(['https://book.example.org', 'http://192.168.0.4:3000']));
    expect(both.secureCookies).toBe(false);
    expect(readEnv({ APP_ORIGIN: 'https://book.example.org' }).secureCookies).toBe(true);
  });

  test.each([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '3000x' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ DATABASE_URL: 'postgres://localhost/x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:./a.db?connection_limit=1' }, 'DATABASE_URL'],
    [{ APP_ORIGIN: 'book.example.org' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'https://book.example.org/notes' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'https://a.example.org,,' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'javascript:alert(1)' }, 'APP_ORIGIN'],
    [{ NODE_ENV: 'production', NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET'],
    [{ NODE_ENV: 'production', NEXTAUTH_SECRET: `change-me-${good}` }, 'NEXTAUTH_SECRET'],
    [{ NODE_ENV: 'production', NEXTAUTH_SECRET: 'a'.repeat(64) }, 'NEXTAUTH_SECRET'],
  ])('%o is refused by name', (variables, name) => {
    expect(() => readEnv(variables)).toThrow(ConfigurationError);
    expect(() => readEnv(variables)).toThrow(name);
  });
});

describe('the secret', () => {
  test('is the given one', () => {
    expect(readEnv({ NODE_ENV: 'production', NEXTAUTH_SECRET: good }).secret).toBe(good);
  });

  test('is made once beside the database, for its owner only', () => {
    const DATABASE_URL = `file:${join(folder(), 'data', 'x.db')}`;
    const { secret, databasePath } = readEnv({ DATABASE_URL });
    const path = join(databasePath, '../secret');
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['secret']);
    expect(readEnv({ DATABASE_URL }).secret).toBe(secret);
  });

  test('is not made before somebody asks for it', () => {
    const parent = folder();
    readEnv({ DATABASE_URL: `file:${join(parent, 'data', 'x.db')}` });
    expect(readdirSync(parent)).toEqual([]);
  });

  test('that was cut short is refused and left alone', () => {
    const path = join(folder(), 'secret');
    writeFileSync(path, 'half');
    expect(() => readEnv({ DATABASE_URL: `file:${join(path, '../x.db')}` }).secret).toThrow(
      ConfigurationError,
    );
    expect(readFileSync(path, 'utf8')).toBe('half');
  });
});

describe('the origin for links that leave the site', () => {
  test('is the first that the operator named, and this machine’s where none is named', () => {
    expect(publicOrigin({ APP_ORIGIN: 'https://book.example.org, http://10.0.0.2:3000' })).toBe(
      'https://book.example.org',
    );
    expect(publicOrigin({ APP_ORIGIN: ' ' })).toBe('http://localhost:3000');
    expect(publicOrigin({ PORT: '3456' })).toBe('http://localhost:3456');
  });

  test('is refused where it is no origin', () => {
    expect(() => publicOrigin({ APP_ORIGIN: 'book.example.org' })).toThrow(ConfigurationError);
  });
});

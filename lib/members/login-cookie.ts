import { decode, encode } from 'next-auth/jwt';
import { env } from '../env';

/** What a log-in says. next-auth encrypts it (A256GCM, key from the secret), so it can be neither read nor made up. */
export interface Login {
  readonly memberId: string;
  /** A log-in counts only while this equals the member's own number. */
  readonly sessionVersion: number;
  readonly issuedAt: Date;
}

/**
 * 400 days is the longest that browsers keep a cookie. A guest has no other way back to what they learned, so it should
 * not be shorter; ending a log-in early is what the session version is for.
 */
export const LOGIN_MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

/** next-auth's own names; `__Secure-` makes browsers refuse the cookie over plain http. */
const loginCookieName = (): string =>
  env().secureCookies ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

/** The value of a Set-Cookie header that logs the member in. */
export async function loginCookie({ memberId, sessionVersion }: Omit<Login, 'issuedAt'>): Promise<string> {
  const token = { sub: memberId, sessionVersion };
  const value = await encode({ token, secret: env().secret, maxAge: LOGIN_MAX_AGE_SECONDS });
  const secure = env().secureCookies ? '; Secure' : '';
  return `${loginCookieName()}=${value}; Path=/; Max-Age=${LOGIN_MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the request's cookie says; undefined for none, a broken, a foreign or an expired one. */
export async function readLogin(headers: Headers): Promise<Login | undefined> {
  const token = cookieValue(headers.get('cookie') ?? '', loginCookieName());
  if (!token) return undefined;
  const claims = await decode({ token, secret: env().secret }).catch(() => null);
  const { sub, sessionVersion, iat } = claims ?? {};
  if (typeof sub !== 'string' || typeof sessionVersion !== 'number' || typeof iat !== 'number')
    return undefined;
  return { memberId: sub, sessionVersion, issuedAt: new Date(iat * 1000) };
}

function cookieValue(header: string, name: string): string | undefined {
  const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

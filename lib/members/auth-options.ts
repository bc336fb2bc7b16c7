import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { now } from '../clock';
import { type Member, write } from '../db/client';
import { env } from '../env';
import { findActor } from './actor';
import { clientAddress } from './client-address';
import { createGuest } from './create-guest';
import { findMember } from './find-member';
import { LOGIN_MAX_AGE_SECONDS } from './login-cookie';
import { deleteEmptyGuests } from './store';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A log-in without a form: whoever has a good cookie stays who they are, anybody else becomes a guest. */
const anonymous = CredentialsProvider({
  id: 'anonymous',
  name: '손님',
  credentials: {},
  async authorize(_credentials, request) {
    const headers = new Headers(request.headers);
    // next-auth would put the message of anything thrown here into a URL.
    const guest = await guestFor(headers).catch((error) => console.error(error));
    return guest ? { id: guest.id, sessionVersion: guest.sessionVersion } : null;
  },
});

async function guestFor(headers: Headers): Promise<Member | null> {
  const actor = await findActor({ headers });
  if (actor.kind !== 'visitor') return findMember(actor.memberId);
  const time = now();
  const made = await write(async (tx) => {
    await deleteEmptyGuests(tx, new Date(time.getTime() - DAY_MS));
    return createGuest(tx, { answerId: null, address: clientAddress(headers), now: time });
  });
  return made.ok ? made.value : null;
}

/** A function, so that a build needs no secret. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().secret,
    useSecureCookies: env().secureCookies,
    session: { strategy: 'jwt', maxAge: LOGIN_MAX_AGE_SECONDS },
    providers: [anonymous],
    // Its own pages carry inline styles, which the CSP refuses, and speak English.
    pages: { signIn: '/', signOut: '/', error: '/', verifyRequest: '/' },
    logger: { error: logError, warn: () => undefined, debug: () => undefined },
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user) return { sub: user.id, sessionVersion: user.sessionVersion };
        const member = token.sub ? await findMember(token.sub) : null;
        // next-auth answers this with an empty session and takes the cookie back.
        if (member?.sessionVersion !== token.sessionVersion) throw new Error('this log-in was ended');
        return token;
      },
      session: ({ session }) => ({ ...session, user: {} }),
      // Paths work on every origin that we have, and no other site can be named.
      redirect: ({ url }) => pathOf(url),
    },
  };
}

/** A log-in that was ended or has run out, and an address that somebody made up: no errors of ours. */
const EXPECTED: readonly string[] = ['JWT_SESSION_ERROR', 'INVALID_CALLBACK_URL_ERROR'];

function logError(code: string, metadata: unknown): void {
  if (!EXPECTED.includes(code)) console.error('next-auth', code, metadata);
}

/** Read as browsers do, which skip tabs and turn backslashes, so that no `/\t/host` passes for a path. */
function pathOf(url: string): string {
  const [home = ''] = env().origins;
  if (!URL.canParse(url, home)) return '/';
  const { origin, pathname, search, hash } = new URL(url, home);
  return env().origins.has(origin) && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}

declare module 'next-auth' {
  interface User {
    sessionVersion: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionVersion?: number;
  }
}

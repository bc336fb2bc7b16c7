import { type Login, loginCookie } from './login-cookie';

const RENEW_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** A fresh cookie for whoever still comes: a guest who learns every day must not lose it all on day 400. */
export async function renewLogin(login: Login | undefined, now: Date): Promise<string | undefined> {
  const old = login && now.getTime() - login.issuedAt.getTime() > RENEW_AFTER_MS;
  return old ? loginCookie(login) : undefined;
}

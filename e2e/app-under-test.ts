import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type AppServer, makeAppServer } from './app-server';
import { launchBrowser } from './browser';

/** The app on a fresh database and a browser, for the tests of one file; call it once, at the top. */
export function appUnderTest(): { readonly server: AppServer; readonly browser: Browser } {
  const running: { server?: AppServer; browser?: Browser } = {};
  beforeAll(async () => {
    running.server = await makeAppServer();
    running.browser = await launchBrowser();
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.server?.stop();
  });
  return {
    get server() {
      return started(running.server);
    },
    get browser() {
      return started(running.browser);
    },
  };
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('used before the tests began');
  return part;
}

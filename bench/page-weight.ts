import { makeAppServer } from '../e2e/app-server';
import { launchBrowser, openPage } from '../e2e/browser';
import { startBareServer } from './bare-server';
import { measureLoad } from './measure-load';

/** First-load weight of our pages beside a bare Next page in the same browser; one JSON line. */

const PATHS = [
  '/',
  '/notes',
  '/notes/nosql-categories',
  '/notes/capacity-estimation',
  '/lab/capacity-estimator',
  '/review',
];

const bare = await startBareServer();
const app = await makeAppServer();
const browser = await launchBrowser();
try {
  const load = async (url: string) => {
    const { page, context, complaints } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    const measured = await measureLoad(page, url);
    await context.close();
    return { ...measured, complaints: complaints.length };
  };
  const control = await load(bare.origin);
  const pages: Record<string, unknown> = {};
  for (const path of PATHS) {
    const measured = await load(app.origin + path);
    pages[path] = { ...measured, scriptKiBAboveBare: round(measured.scriptKiB - control.scriptKiB) };
  }
  console.log(JSON.stringify({ bench: 'page-weight', control, pages }));
} finally {
  await browser.close();
  await app.stop();
  await bare.stop();
}

function round(kib: number): number {
  return Math.round(kib * 10) / 10;
}

import { CALCULATOR_IDS } from '../components/calculators/calculator-ids';
import { pagesUsing } from '../components/calculators/calculator-uses';
import { makeAppServer } from '../e2e/app-server';
import { launchBrowser, openPage } from '../e2e/browser';
import { loadContent } from '../lib/content/load-content';
import { measureLoad } from './measure-load';

/** What one calculator adds to the chapter that it stands in, once the reader comes to it; one JSON line. */

const { book } = loadContent(process.cwd());
const app = await makeAppServer();
const browser = await launchBrowser();
try {
  const calculators: Record<string, unknown> = {};
  for (const id of CALCULATOR_IDS) {
    // In the first chapter the figure of growth stands beside C01 and would be weighed with it.
    const chapter = pagesUsing(book, id).at(-1);
    if (chapter === undefined) continue;
    const path = `/notes/${chapter.slug}`;
    const { page, context } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    // At one leap, so that the calculators on the way stay asleep.
    const load = await measureLoad(page, app.origin + path, () =>
      page
        .locator(`[data-calculator="${id}"]`)
        .first()
        .evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'start' })),
    );
    await context.close();
    calculators[id] = {
      path,
      controlKiB: load.scriptKiB,
      addedKiB: load.scriptBodyKiBOnScroll,
      withHeadersKiB: load.scriptKiBOnScroll,
    };
  }
  console.log(JSON.stringify({ bench: 'calculator-weight', calculators }));
} finally {
  await browser.close();
  await app.stop();
}

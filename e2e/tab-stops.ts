import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 200;

/** Whether what has the focus lies clear on the screen and shows it; its name when not. */
const hiddenStop = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return 'nothing';
    // A radio button is drawn by the text beside it.
    const isRadio = focused.matches('input[type="radio"]');
    const drawn = (isRadio ? focused.nextElementSibling : focused) ?? focused;
    const { x, y, width, height } = drawn.getBoundingClientRect();
    const above = document.elementFromPoint(x + width / 2, y + height / 2);
    const isClear = above !== null && (drawn.contains(above) || above.contains(drawn));
    const { outlineStyle } = getComputedStyle(drawn);
    const name = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    return isClear && outlineStyle !== 'none' ? undefined : `${focused.tagName} ${name} ${focused.id}`;
  });

/** Walks with Tab from the top of the page through `part` and out of it; fails to leave only where focus is trapped. */
export async function findHiddenStops(
  page: Page,
  part: Locator,
): Promise<{ stops: number; hidden: string[] }> {
  const holdsFocus = () => part.evaluate((element) => element.contains(document.activeElement));
  const hidden: string[] = [];
  let stops = 0;
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab');
    if (!(await holdsFocus())) {
      if (stops > 0) return { stops, hidden };
      continue;
    }
    stops += 1;
    const name = await hiddenStop(page);
    if (name !== undefined) hidden.push(name);
  }
  throw new Error(`no way out of the part after ${stops} stops`);
}

import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: what a goal needs, whichever way it is done. */
export interface Hands {
  /** Press a button, follow a link, open what is folded. */
  press(target: Locator): Promise<void>;
  /** Write `text` in place of what is there. */
  write(field: Locator, text: string): Promise<void>;
  /** Choose one of several. */
  choose(radio: Locator): Promise<void>;
}

/** The hands of somebody with a mouse, or a finger. */
export const POINTING: Hands = {
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: (radio) => radio.check(),
};

/** As many stops as no page of ours has between two things. */
const STOPS_MAX = 120;

/**
 * The hands of somebody with a keyboard alone: Tab, Enter, Space, arrows and letters. Every stop on
 * the way has to be seen to have the focus, and to come after the one before it.
 */
export function typingHands(page: Page): Hands {
  /** Tab on until `isThere` of the element that has the focus. */
  const tabTo = async (target: Locator, isThere: Arrival): Promise<void> => {
    await target.first().waitFor();
    for (let stops = 0; stops < STOPS_MAX; stops += 1) {
      const goal = await target.first().elementHandle();
      if (await page.evaluate(isThere, goal)) return;
      await page.evaluate(() => void (window.lastStop = document.activeElement));
      await page.keyboard.press('Tab');
      await expectGoodStop(page);
    }
    throw new Error(`typingHands: ${String(target)} has no focus after ${STOPS_MAX} stops at ${page.url()}`);
  };
  return {
    async press(target) {
      await tabTo(target, isFocused);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(field, isFocused);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async choose(radio) {
      await tabTo(radio, isInGroup);
      await page.keyboard.press('Space');
      for (let at = 0; at < 20 && !(await radio.isChecked()); at += 1) await page.keyboard.press('ArrowDown');
      if (!(await radio.isChecked()))
        throw new Error(`typingHands: ${String(radio)} cannot be chosen by arrows`);
    },
  };
}

declare global {
  interface Window {
    lastStop: Element | null;
    /** For how many stops the focus has been where it is. */
    staying?: number;
  }
}

type Arrival = (goal: Node | null) => boolean;
const isFocused: Arrival = (goal) => goal !== null && goal === document.activeElement;
const isInGroup: Arrival = (goal) => {
  const here = document.activeElement;
  return (
    goal instanceof HTMLInputElement &&
    here instanceof HTMLInputElement &&
    here.type === 'radio' &&
    here.name === goal.name &&
    here.form === goal.form
  );
};

/** Expect of what has the focus now that it is seen, and that it stands after what had it before. */
async function expectGoodStop(page: Page): Promise<void> {
  const complaint = await page.evaluate(() => {
    const [here, before] = [document.activeElement, window.lastStop];
    // At the end of a page the focus leaves it, and comes in again at its start.
    if (!here || here === document.body) return null;
    const name = here.outerHTML.slice(0, 120);
    // The day, month and year of a date are stops of their own.
    if (here === before) {
      window.staying = (window.staying ?? 0) + 1;
      const isDate = here instanceof HTMLInputElement && here.type === 'date';
      return isDate && window.staying < 5 ? null : `the focus is trapped at ${name}`;
    }
    window.staying = 0;
    if (before && before !== document.body && before.isConnected) {
      const follows = before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
      const wraps = before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING;
      const first = document.querySelector('a[href], button, input, summary, select, textarea');
      if (!follows && wraps && here !== first)
        return `the focus goes back from ${before.outerHTML.slice(0, 120)} to ${name}`;
    }
    const marked = [here, here.closest('label'), here.parentElement, here.nextElementSibling].some(
      (element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      },
    );
    if (!marked) return `the focus is not seen at ${name}`;
    const { top, bottom, left, right } = here.getBoundingClientRect();
    const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return inView ? null : `the focus is out of sight at ${name}`;
  });
  if (complaint) throw new Error(`${complaint} (${page.url()})`);
}

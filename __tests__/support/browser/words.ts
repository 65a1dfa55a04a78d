import type { Locator } from 'playwright-core';

/** Runs in the browser. */
function silentIn(root: Element): readonly string[] {
  /** Says the same beside it, or the control around it has a name. */
  const spoken = '[aria-hidden="true"], [role][aria-label]';
  return [...root.querySelectorAll('img')]
    .filter((image) => image.checkVisibility() && !image.alt && !image.closest(spoken))
    .map(({ outerHTML }) => outerHTML);
}

/** The visible pictures that have neither words nor say that they need none. */
export const silentPictures = (shown: Locator): Promise<readonly string[]> => shown.evaluate(silentIn);

/** Runs in the browser. */
function misnamedIn(root: Element): readonly string[] {
  function seenWordsOf(control: Element): readonly string[] {
    const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      const isWord = /\p{L}/u.test(data);
      if (isWord && parentElement?.checkVisibility() && !parentElement.closest('[aria-hidden="true"]'))
        words.push(data.trim());
    }
    return words;
  }

  const controls = ['button', 'radio', 'checkbox', 'switch'].map((role) => `[role="${role}"][aria-label]`);
  return [...root.querySelectorAll(controls.join())].flatMap((control) => {
    const name = control.getAttribute('aria-label') ?? '';
    const [first, ...more] = control.checkVisibility() ? seenWordsOf(control) : [];
    const isMissed = first !== undefined && more.length === 0 && !name.includes(first);
    return isMissed ? [`「${first}」 is named 「${name}」`] : [];
  });
}

/**
 * The buttons of one text whose name leaves it out, so that who says what she sees does not hit it: WCAG 2.5.3. The name
 * of a card, which has several texts, sums them up.
 */
export const misnamedButtons = (shown: Locator): Promise<readonly string[]> => shown.evaluate(misnamedIn);

/** What is focused and then has a key for it: `config/plugins/browser-jsx` gives it the attribute. */
const TAPPABLE = '[role][tabindex="0"]';
const STOPS = `${TAPPABLE}, input, textarea, a[href]`;

/** Pages below the one on top remain in the document, and Taro hides an element until it is drawn. */
const isVisible = (element: HTMLElement) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

const visibleIn = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);

const openDialogs = () => visibleIn(document, '[role="dialog"]');

const stopsIn = (dialog: HTMLElement) => visibleIn(dialog, STOPS);

/** Keeps the Tab key inside the dialog: after its last stop comes its first. */
function turn(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = stopsIn(dialog);
  const [first] = stops;
  const last = stops[stops.length - 1];
  const active = document.activeElement;
  const isOutside = !dialog.contains(active) || active === dialog;
  const isAtEnd = isOutside || active === (event.shiftKey ? first : last);
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function onKey(event: KeyboardEvent): void {
  const dialog = openDialogs().pop();
  const { key, target } = event;
  if (key === 'Tab' && dialog) turn(event, dialog);
  // The first stop of a sheet closes it.
  else if (key === 'Escape' && dialog) stopsIn(dialog)[0]?.click();
  else if ((key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.matches(TAPPABLE)) {
    event.preventDefault();
    target.click();
  }
}

/**
 * The keyboard of the browser preview: Enter and Space tap, Escape closes a sheet, Tab stays inside it. The focus goes
 * into a sheet that opens, and back to what opened it. WeChat has a focus of its own.
 */
export function handleKeyboard(): void {
  document.addEventListener('keydown', onKey);
  const openers = new Map<HTMLElement, Element | null>();
  new MutationObserver(() => {
    for (const [dialog, opener] of [...openers]) {
      if (dialog.isConnected) continue;
      openers.delete(dialog);
      if (opener instanceof HTMLElement) opener.focus();
    }
    for (const dialog of openDialogs()) {
      if (openers.has(dialog)) continue;
      const opener = document.activeElement;
      dialog.focus();
      // Otherwise it can't have the focus yet, and is tried again with the next change.
      if (document.activeElement === dialog) openers.set(dialog, opener);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['class', 'style', 'tabindex'] });
}

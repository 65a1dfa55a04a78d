/** What is focused and then has a key for it: `config/plugins/browser-jsx` gives it the attribute. */
const TAPPABLE = '[role][tabindex="0"]';
const DIALOG = '[role="dialog"]';
const STOPS = `${TAPPABLE}, input, textarea, a[href]`;

/** Pages below the one on top remain in the document, and Taro hides an element until it is drawn. */
const isVisible = (element: HTMLElement) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

const visibleIn = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);

const openDialogs = () => visibleIn(document, DIALOG);

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

/** The focus goes into a sheet that opens, and back to what had it outside once no sheet is open. */
function keepFocus(): () => void {
  let outside: HTMLElement | undefined;
  let isInside = false;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !target.closest(DIALOG)) outside = target;
  });
  return () => {
    const dialog = openDialogs().pop();
    // Not only once: Taro's elements put what is in them anew when they are drawn first, which loses the focus.
    if (dialog && !dialog.contains(document.activeElement)) dialog.focus({ preventScroll: true });
    if (!dialog && isInside) outside?.focus();
    isInside = dialog !== undefined;
  };
}

/**
 * The keyboard of the browser preview: Enter and Space tap, Escape closes a sheet, Tab and the focus stay inside it.
 * WeChat has a focus of its own.
 */
export function handleKeyboard(): void {
  // Before Taro's fields, which keep the keys that are pressed in them to themselves.
  document.addEventListener('keydown', onKey, { capture: true });
  new MutationObserver(keepFocus()).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'tabindex'],
  });
}

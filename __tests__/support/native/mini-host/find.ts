/** Finds by what a person perceives: visible words or an accessible label. Class names are hashed in the build. */
import { attributeOf, elementsIn, hears, labelOf, wordsOf, wxOf } from './tree';

export interface Choice {
  /** Which of several, counted from 0. */
  readonly index?: number;
  /** Touches a control that says it is disabled, to see what it answers. */
  readonly evenIfDisabled?: boolean;
}

const flat = (words: string) => words.replace(/\s+/g, '');

/** Only the innermost of elements that lie in each other: events rise from there. */
function innermost(found: readonly Element[]): readonly Element[] {
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

function namesOf(element: Element): readonly string[] {
  const placeholder = attributeOf(element, 'placeholder');
  return [wordsOf(element), labelOf(element), typeof placeholder === 'string' ? placeholder : ''];
}

function byWords(root: Element, words: string): readonly Element[] {
  const sought = flat(words);
  const elements = elementsIn(root);
  const exact = elements.filter((element) => namesOf(element).some((name) => flat(name) === sought));
  if (exact.length > 0) return innermost(exact);
  return innermost(elements.filter((element) => namesOf(element).some((name) => flat(name).includes(sought))));
}

/** `#id`, `.class`, a tag (`wx-image`), `[attribute]`, or else words. */
export function findAll(root: Element, sought: string): readonly Element[] {
  if (sought.startsWith('#')) return elementsIn(root).filter((element) => wxOf(element)?.id === sought.slice(1));
  if (/^(\.|wx-)/.test(sought)) return Array.from(root.querySelectorAll(sought));
  const attribute = /^\[([\w-]+)(?:=(.*))?\]$/.exec(sought);
  if (!attribute) return byWords(root, sought);
  const [, name = '', value] = attribute;
  return elementsIn(root).filter((element) => {
    const has = attributeOf(element, name);
    return value === undefined ? has !== undefined && has !== '' : String(has) === value;
  });
}

function describe(element: Element): string {
  return `<${element.tagName.slice(3).toLowerCase()}> ${JSON.stringify(labelOf(element) || wordsOf(element).slice(0, 40))}`;
}

function one(candidates: readonly Element[], { sought, index }: { readonly sought: string } & Choice): Element {
  const chosen = candidates[index ?? 0];
  if (chosen && (index !== undefined || candidates.length === 1)) return chosen;
  const list = candidates.map((element, at) => `\n  ${at}: ${describe(element)}`).join('');
  throw new Error(
    `「${sought}」 is there ${candidates.length} times${index === undefined ? '; say which with { index }' : ''}:${list}`,
  );
}

export function find(root: Element, sought: string, choice: Choice = {}): Element {
  const found = findAll(root, sought);
  if (found.length === 0) throw new Error(`「${sought}」 is not on the page, which reads:\n${wordsOf(root)}`);
  return one(found, { sought, ...choice });
}

function answering(element: Element, event: string): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (hears(at, event) || attributeOf(at, 'open-type')) return at;
  }
  return undefined;
}

interface Touch extends Choice {
  readonly event: string;
}

/** The element under the finger that something answers to; dead words of the same wording are passed over. */
export function findAnswering(
  root: Element,
  sought: string,
  { event, evenIfDisabled = false, ...choice }: Touch,
): Element {
  const found = findAll(root, sought);
  if (found.length === 0) return find(root, sought);
  const alive = found.filter((element) => answering(element, event) !== undefined || isDisabled(element));
  if (alive.length === 0) throw new Error(`nothing answers a ${event} on 「${sought}」`);
  const chosen = one(alive, { sought, ...choice });
  if (isDisabled(chosen) && !evenIfDisabled) throw new Error(`「${sought}」 is disabled`);
  return chosen;
}

/** Whether a control at or around an element says that it takes no touch now. */
export function isDisabled(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (String(attributeOf(at, 'aria-disabled')) === 'true') return true;
    if (attributeOf(at, 'disabled') === true && /^WX-(BUTTON|INPUT|TEXTAREA|SWITCH|PICKER)$/.test(at.tagName))
      return true;
  }
  return false;
}

/** The button around an element that WeChat itself answers (`share`, `contact` …), if any. */
export function openTypeAround(element: Element): { readonly button: Element; readonly openType: string } | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const openType = attributeOf(at, 'open-type');
    if (typeof openType === 'string' && openType !== '') return { button: at, openType };
  }
  return undefined;
}

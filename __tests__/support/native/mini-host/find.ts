/** Finds elements by visible text or accessible label, as class names are hashed in the build. */
import { attributeOf, elementsIn, hasListener, labelOf, textOf, wxElementOf } from './tree';

export interface FindOptions {
  /** Which of several matches, from 0; -1 is the last. */
  readonly index?: number;
  /** Also taps a control that is marked as disabled. */
  readonly evenIfDisabled?: boolean;
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** Only the innermost of nested elements: events bubble from there. */
function innermost(found: readonly Element[]): readonly Element[] {
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

function namesOf(element: Element): readonly string[] {
  const placeholder = attributeOf(element, 'placeholder');
  return [textOf(element), labelOf(element), typeof placeholder === 'string' ? placeholder : ''];
}

function findByText(root: Element, text: string): readonly Element[] {
  const query = withoutSpaces(text);
  const elements = elementsIn(root);
  const exact = elements.filter((element) => namesOf(element).some((name) => withoutSpaces(name) === query));
  if (exact.length > 0) return innermost(exact);
  const line = elements.filter((element) =>
    textOf(element)
      .split('\n')
      .some((each) => withoutSpaces(each) === query),
  );
  if (line.length > 0) return innermost(line);
  return innermost(elements.filter((element) => namesOf(element).some((name) => withoutSpaces(name).includes(query))));
}

/** Finds by `#id`, `.class`, tag (`wx-image`) or `[attribute]`; anything else is a text. */
export function findAll(root: Element, query: string): readonly Element[] {
  if (query.startsWith('#')) return elementsIn(root).filter((element) => wxElementOf(element)?.id === query.slice(1));
  if (/^(\.|wx-)/.test(query)) return Array.from(root.querySelectorAll(query));
  const attribute = /^\[([\w-]+)(?:=(.*))?\]$/.exec(query);
  if (!attribute) return findByText(root, query);
  const [, name = '', value] = attribute;
  return elementsIn(root).filter((element) => {
    const has = attributeOf(element, name);
    return value === undefined ? has !== undefined && has !== '' : String(has) === value;
  });
}

function describe(element: Element): string {
  return `<${element.tagName.slice(3).toLowerCase()}> ${JSON.stringify(labelOf(element) || textOf(element).slice(0, 40))}`;
}

function choose(candidates: readonly Element[], { query, index }: { readonly query: string } & FindOptions): Element {
  const chosen = candidates.at(index ?? 0);
  if (chosen && (index !== undefined || candidates.length === 1)) return chosen;
  const list = candidates.map((element, at) => `\n  ${at}: ${describe(element)}`).join('');
  throw new Error(
    `「${query}」 is there ${candidates.length} times${index === undefined ? '; choose one with { index }' : ''}:${list}`,
  );
}

export function find(root: Element, query: string, choice: FindOptions = {}): Element {
  const found = findAll(root, query);
  if (found.length === 0) throw new Error(`「${query}」 is not on the page, which reads:\n${textOf(root)}`);
  return choose(found, { query, ...choice });
}

function listenerAround(element: Element, event: string): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (hasListener(at, event) || attributeOf(at, 'open-type')) return at;
  }
  return undefined;
}

interface Touch extends FindOptions {
  readonly event: string;
}

/** The element with this text whose event has a listener; equal texts without a listener are skipped. */
export function findTappable(
  root: Element,
  query: string,
  { event, evenIfDisabled = false, ...choice }: Touch,
): Element {
  const found = findAll(root, query);
  if (found.length === 0) return find(root, query);
  const listening = found.filter((element) => listenerAround(element, event) !== undefined || isDisabled(element));
  if (listening.length === 0) throw new Error(`no element handles ${event} on 「${query}」`);
  const chosen = choose(listening, { query, ...choice });
  if (isDisabled(chosen) && !evenIfDisabled) throw new Error(`「${query}」 is disabled`);
  return chosen;
}

/** Whether the element or a control around it is disabled. */
export function isDisabled(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (String(attributeOf(at, 'aria-disabled')) === 'true') return true;
    if (attributeOf(at, 'disabled') === true && /^WX-(BUTTON|INPUT|TEXTAREA|SWITCH|PICKER)$/.test(at.tagName))
      return true;
  }
  return false;
}

/** The button with an open-type (`share`, `contact` …) at or around the element, if any. */
export function openTypeAround(element: Element): { readonly button: Element; readonly openType: string } | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const openType = attributeOf(at, 'open-type');
    if (typeof openType === 'string' && openType !== '') return { button: at, openType };
  }
  return undefined;
}

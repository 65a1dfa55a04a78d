/** Reads what a page shows: its WXML nodes with their names, words and attributes. */

interface Attribute {
  readonly name: string;
  readonly value: unknown;
}

interface ListenerTable {
  readonly [event: string]: unknown;
}

interface VirtualNode {
  readonly attrs: readonly Attribute[];
  readonly event: ListenerTable;
}

/** A node of WeChat's component framework, behind its DOM element. */
export interface WxElement {
  readonly id: string;
  readonly _vt?: VirtualNode;
}

export function wxOf(element: Element): WxElement | undefined {
  return Reflect.get(element, '__wxElement');
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An attribute as the WXML has it; the name in camelCase or with dashes. */
export function attributeOf(element: Element, name: string): unknown {
  const attrs = wxOf(element)?._vt?.attrs ?? [];
  return attrs.find((attribute) => dashed(attribute.name) === dashed(name))?.value;
}

export function hears(element: Element, event: string): boolean {
  return wxOf(element)?._vt?.event[event] !== undefined;
}

export function labelOf(element: Element): string {
  const label = attributeOf(element, 'aria-label');
  return typeof label === 'string' ? label.trim() : '';
}

const INLINE = new Set(['WX-TEXT', 'VIRTUAL']);

/** The words inside, one line for each block, as a person reads them. */
export function wordsOf(node: Node): string {
  const walk = (at: Node): string => {
    if (at.nodeType === at.TEXT_NODE) return at.textContent ?? '';
    const inner = Array.from(at.childNodes, walk).join('');
    return at instanceof Element && !INLINE.has(at.tagName) ? `\n${inner}\n` : inner;
  };
  return walk(node)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

export function elementsIn(root: Element): readonly Element[] {
  return Array.from(root.querySelectorAll('*')).filter((element) => element.tagName !== 'VIRTUAL');
}

export interface Weight {
  readonly nodes: number;
  readonly depth: number;
  /** The most children under one parent. */
  readonly fan: number;
}

/** The figures that WeChat's audit reads off a page. */
export function weigh(root: Element): Weight {
  let nodes = 0;
  let deepest = 0;
  let widest = 0;
  const children = (at: Element): Element[] =>
    Array.from(at.children).flatMap((child) => (child.tagName === 'VIRTUAL' ? children(child) : [child]));
  const walk = (at: Element, depth: number): void => {
    const below = children(at);
    deepest = Math.max(deepest, depth);
    widest = Math.max(widest, below.length);
    nodes += below.length;
    for (const child of below) walk(child, depth + 1);
  };
  walk(root, 0);
  return { nodes, depth: deepest, fan: widest };
}

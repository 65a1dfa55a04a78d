/** Reads a page: its WXML nodes with their names, texts and attributes. */

import { plainText } from '../../plain-text';

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

/** The node of WeChat's component framework behind a DOM element. */
interface WxElement {
  readonly id: string;
  readonly _vt?: VirtualNode;
}

export function wxElementOf(element: Element): WxElement | undefined {
  return Reflect.get(element, '__wxElement');
}

const toKebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An attribute of the WXML; the name in camelCase or kebab-case. */
export function attributeOf(element: Element, name: string): unknown {
  const attrs = wxElementOf(element)?._vt?.attrs ?? [];
  return attrs.find((attribute) => toKebabCase(attribute.name) === toKebabCase(name))?.value;
}

export function hasListener(element: Element, event: string): boolean {
  return wxElementOf(element)?._vt?.event[event] !== undefined;
}

export function labelOf(element: Element): string {
  const label = attributeOf(element, 'aria-label');
  return typeof label === 'string' ? plainText(label).trim() : '';
}

const INLINE = new Set(['WX-TEXT', 'VIRTUAL']);

/** The visible text of a node, one line per block. */
export function textOf(node: Node): string {
  const walk = (at: Node): string => {
    if (at.nodeType === at.TEXT_NODE) return at.textContent ?? '';
    const inner = Array.from(at.childNodes, walk).join('');
    return at instanceof Element && !INLINE.has(at.tagName) ? `\n${inner}\n` : inner;
  };
  return plainText(walk(node))
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

export function elementsIn(root: Element): readonly Element[] {
  return Array.from(root.querySelectorAll('*')).filter((element) => element.tagName !== 'VIRTUAL');
}

export interface TreeSize {
  readonly nodes: number;
  readonly depth: number;
  /** The highest number of children of one node. */
  readonly maxChildren: number;
}

/** The numbers that WeChat's audit checks. */
export function measureTree(root: Element): TreeSize {
  let nodes = 0;
  let maxDepth = 0;
  let maxChildren = 0;
  const children = (at: Element): Element[] =>
    Array.from(at.children).flatMap((child) => (child.tagName === 'VIRTUAL' ? children(child) : [child]));
  const walk = (at: Element, depth: number): void => {
    const below = children(at);
    maxDepth = Math.max(maxDepth, depth);
    maxChildren = Math.max(maxChildren, below.length);
    nodes += below.length;
    for (const child of below) walk(child, depth + 1);
  };
  walk(root, 0);
  return { nodes, depth: maxDepth, maxChildren };
}

import type { Words } from './words';

type Child = Node | string;

/** An element with these attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A text in both languages, Chinese first. */
export function both({ zh, en }: Words): readonly HTMLElement[] {
  return [element('span', {}, zh), element('span', { class: 'english', lang: 'en' }, en)];
}

/** The same as one text, for a label that is not seen. */
export const inOne = ({ zh, en }: Words) => `${zh} ${en}`;

export function button(words: Words, className: string, onTap: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, ...both(words));
  made.addEventListener('click', onTap);
  return made;
}

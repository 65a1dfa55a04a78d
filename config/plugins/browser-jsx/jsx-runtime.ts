/**
 * The functions that Babel's JSX calls in the browser preview. The shop writes WeChat's attributes for screen readers
 * (`aria-role`, a label on a picture or a field); a browser knows other names for some, wants them on the element inside
 * Taro's, and reaches by keyboard only what says so.
 */
import { Image, Input, ScrollView, Textarea } from '@tarojs/components';
import * as react from 'react/jsx-runtime';

export { Fragment } from 'react/jsx-runtime';

type Props = Readonly<Record<string, unknown>>;

const TAPPABLE = ['button', 'checkbox', 'radio', 'switch'];

const isField = (type: unknown) => type === Input || type === Textarea;

/** A field's label names the input inside; a picture's is the alternative text of the image inside. */
function insideOf(type: unknown, { 'aria-label': label, 'aria-role': role, ...props }: Props): Props {
  if (isField(type)) return { ...props, nativeProps: { 'aria-label': label } };
  // A picture that can be tapped is a button with this name; the image inside says nothing more.
  if (role !== undefined) return { ...props, 'aria-role': role, 'aria-label': label, nativeProps: { alt: '' } };
  return { ...props, nativeProps: { alt: label ?? '' } };
}

/** What a role asks for in a browser. */
function attributesOf(role: unknown, { 'aria-checked': checked }: Props): Props {
  // It is focused when it opens (src/platform/page/keyboard.ts), but no stop of the Tab key.
  if (role === 'dialog') return { role, tabIndex: -1 };
  if (role === 'heading') return { role, 'aria-level': '2' };
  if (role === 'button' && checked !== undefined) return { role, tabIndex: 0, 'aria-pressed': checked };
  const more = checked === undefined ? {} : { 'aria-checked': checked };
  return typeof role === 'string' && TAPPABLE.includes(role) ? { role, tabIndex: 0, ...more } : { role, ...more };
}

/** Taro writes `undefined` as a word, and leaves `false` out. */
function written(props: Props): Props {
  const entries = Object.entries(props).filter(([name, value]) => !name.startsWith('aria-') || value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, name.startsWith('aria-') ? String(value) : value]));
}

function forBrowser(type: unknown, props: Props): Props {
  if (typeof type === 'string' || !Object.keys(props).some((name) => name.startsWith('aria-'))) return props;
  const inside = written(type === Image || isField(type) ? insideOf(type, props) : props);
  const { 'aria-role': role, 'aria-checked': _checked, ...others } = inside;
  return role === undefined ? inside : { ...others, ...attributesOf(role, inside) };
}

/** What scrolls up and down is a stop of the Tab key, as there may be nothing to tap in it. */
function reachable(type: unknown, props: Props): Props {
  return type === ScrollView && props['scrollY'] === true ? { ...props, tabIndex: 0 } : props;
}

const propsFor = (type: unknown, props: unknown) => reachable(type, forBrowser(type, props as Props));

type Jsx = typeof react.jsx;

export const jsx: Jsx = (type, props, key) => react.jsx(type, propsFor(type, props), key);
export const jsxs: Jsx = (type, props, key) => react.jsxs(type, propsFor(type, props), key);

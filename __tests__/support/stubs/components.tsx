/** Stub of `@tarojs/components` for unit tests: HTML elements whose events have `detail.value` like WeChat's. */
import { createElement, type ChangeEvent, type PropsWithChildren } from 'react';

type Props = PropsWithChildren<Record<string, unknown>>;
type Handler = (event: { detail: { value: string } }) => void;

/** Attributes that HTML elements accept too; React would warn about the others. */
const SHARED =
  /^(className|id|style|role|src|alt|disabled|value|placeholder|type|onClick|onTouch(?:Start|End)|key|aria-(?!role).*|data-.*)$/;

/** WeChat accepts `style` as text, React only as an object. Nothing is laid out in these tests. */
const isText = (name: string, value: unknown) => name === 'style' && typeof value === 'string';

function element(tag: string) {
  return function Stub({ children, ...props }: Props) {
    const shared = Object.entries(props).filter(([name, value]) => SHARED.test(name) && !isText(name, value));
    const attributes = Object.fromEntries(shared);
    const role = props['aria-role'] ?? props['ariaRole'];
    return createElement(tag, role === undefined ? attributes : { ...attributes, role }, children);
  };
}

function field(tag: 'input' | 'textarea') {
  return function Field({ onInput, ...props }: Props & { onInput?: Handler }) {
    const attributes = Object.fromEntries(Object.entries(props).filter(([name]) => SHARED.test(name)));
    const onChange = (event: ChangeEvent<HTMLInputElement>) => onInput?.({ detail: { value: event.target.value } });
    return createElement(tag, { ...attributes, onChange, readOnly: onInput === undefined });
  };
}

export const View = element('div');
export const ScrollView = element('div');
export const Swiper = element('div');
export const SwiperItem = element('div');
export const RootPortal = element('div');
export const PageMeta = element('div');
export const Text = element('span');
export const Label = element('label');
export const Image = element('img');
export const Button = element('button');
export const Form = element('form');
export const Picker = element('div');
export const Switch = element('div');
export const Checkbox = element('div');
export const Canvas = element('canvas');
export const Input = field('input');
export const Textarea = field('textarea');

/** On the phone it only limits the scope of an update. */
export const CustomWrapper = element('div');

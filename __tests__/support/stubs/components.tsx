/** `@tarojs/components` for tests from source: plain elements whose events carry `detail.value` as WeChat's do. */
import { createElement, type ChangeEvent, type PropsWithChildren } from 'react';

type Props = PropsWithChildren<Record<string, unknown>>;
type Handler = (event: { detail: { value: string } }) => void;

/** The attributes a plain element takes too; the rest of WeChat's would only make React complain. */
const SHARED =
  /^(className|id|style|role|src|alt|disabled|value|placeholder|type|onClick|key|aria-(?!role).*|data-.*)$/;

/** WeChat takes a style as text, React only as an object; nothing here is laid out anyway. */
const isText = (name: string, value: unknown) => name === 'style' && typeof value === 'string';

function element(tag: string) {
  return function Stub({ children, ...props }: Props) {
    const shared = Object.entries(props).filter(([name, value]) => SHARED.test(name) && !isText(name, value));
    const kept = Object.fromEntries(shared);
    const role = props['aria-role'] ?? props['ariaRole'];
    return createElement(tag, role === undefined ? kept : { ...kept, role }, children);
  };
}

function field(tag: 'input' | 'textarea') {
  return function Field({ onInput, ...props }: Props & { onInput?: Handler }) {
    const kept = Object.fromEntries(Object.entries(props).filter(([name]) => SHARED.test(name)));
    const onChange = (event: ChangeEvent<HTMLInputElement>) => onInput?.({ detail: { value: event.target.value } });
    return createElement(tag, { ...kept, onChange, readOnly: onInput === undefined });
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

/** Native custom wrapper: on the phone it only bounds an update. */
export const CustomWrapper = element('div');

import { Image, Input, ScrollView, View } from '@tarojs/components';
import type { ElementType } from 'react';

import { jsx } from '../../../config/plugins/browser-jsx/jsx-runtime';

/** The properties with which an element is made in the browser. */
const inBrowser = (type: ElementType, props: object) => jsx(type, props, undefined).props;

describe('WeChat’s attributes for screen readers, in a browser', () => {
  it('make what can be tapped a stop of the keyboard', () => {
    expect(inBrowser(View, { 'aria-role': 'button', 'aria-label': '关闭' })).toEqual({
      ...{ role: 'button', tabIndex: 0, 'aria-label': '关闭' },
    });
    expect(inBrowser(View, { 'aria-role': 'alert', children: '没网' })).toEqual({ role: 'alert', children: '没网' });
  });

  it('make what scrolls up and down a stop of the keyboard, with or without something to tap in it', () => {
    expect(inBrowser(ScrollView, { scrollY: true })).toEqual({ scrollY: true, tabIndex: 0 });
    expect(inBrowser(ScrollView, { scrollX: true })).toEqual({ scrollX: true });
  });

  it('say whether it is on, also when it is not', () => {
    expect(inBrowser(View, { 'aria-role': 'radio', 'aria-checked': false })).toMatchObject({ 'aria-checked': 'false' });
    expect(inBrowser(View, { 'aria-role': 'button', 'aria-checked': true })).toEqual({
      ...{ role: 'button', tabIndex: 0, 'aria-pressed': 'true' },
    });
  });

  it('make a sheet modal and a heading a heading', () => {
    const dialog = inBrowser(View, { 'aria-role': 'dialog', 'aria-modal': true });
    expect(dialog).toEqual({ role: 'dialog', 'aria-modal': 'true', tabIndex: -1 });
    expect(inBrowser(View, { 'aria-role': 'heading' })).toEqual({ role: 'heading', 'aria-level': '2' });
  });

  it('name the field and the image inside Taro’s elements', () => {
    expect(inBrowser(Input, { 'aria-label': '手机号' })).toEqual({ nativeProps: { 'aria-label': '手机号' } });
    expect(inBrowser(Image, { 'aria-label': '一只盖碗' })).toEqual({ nativeProps: { alt: '一只盖碗' } });
    expect(inBrowser(Image, { 'aria-hidden': true })).toEqual({ 'aria-hidden': 'true', nativeProps: { alt: '' } });
    expect(inBrowser(Image, { 'aria-role': 'button', 'aria-label': '看大图' })).toEqual({
      ...{ role: 'button', tabIndex: 0, 'aria-label': '看大图', nativeProps: { alt: '' } },
    });
  });

  it('leave out what is undefined, and all others alone', () => {
    expect(inBrowser(View, { 'aria-role': 'button', 'aria-label': undefined })).toEqual({
      role: 'button',
      tabIndex: 0,
    });
    const props = { className: 'a', hoverClass: undefined };
    expect(inBrowser(View, props)).toEqual(props);
  });
});

/** What the calls of `index.js` call; they stand for JSX. The names can be shortened, those of React's exports can't. */
import { View } from '@tarojs/components';
import * as React from 'react';

export const h = React.createElement;

export const Fragment = React.Fragment;

export function view(className: string | undefined, ...children: React.ReactNode[]) {
  return h(View, { className }, ...children);
}

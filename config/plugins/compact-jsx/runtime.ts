/** What the calls of `index.js` call; they stand for JSX. Their names are shortened, those of React's exports can't be. */
import { View } from '@tarojs/components';
import * as React from 'react';

export const h = React.createElement;

export const { createContext, Fragment, memo, useCallback, useContext, useEffect, useMemo, useRef, useState } = React;

export function view(className: string | undefined, ...children: React.ReactNode[]) {
  return h(View, { className }, ...children);
}

import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import type * as Demo from '../src/demo';

/** The content of the demo shop as JSON, read anew at each call, so that a watching build follows its files. */
export function demoShop(): string {
  // tsx is needed: Taro's loader of this file does not resolve the project's TypeScript paths.
  const { content } = load(path.resolve(__dirname, '../src/demo/index.ts'), __filename) as typeof Demo;
  return JSON.stringify(content);
}

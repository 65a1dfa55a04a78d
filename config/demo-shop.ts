import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { require as load } from 'tsx/cjs/api';

import type * as Demo from '../src/demo';

/** The content of the demo shop as JSON, read anew at each call, so that a watching build follows its files. */
export function demoShop(): string {
  // tsx is needed: Taro's loader of this file does not resolve the project's TypeScript paths.
  const { content } = load(path.resolve(__dirname, '../src/demo/index.ts'), __filename) as typeof Demo;
  return JSON.stringify(content);
}

const PICTURES = path.resolve(__dirname, '../src/demo/pictures');

/** The pictures of the demo shop as JSON: the content of each file by its name. Other files than SVG are in base64. */
export function demoPictures(): string {
  const files = readdirSync(PICTURES).sort();
  return JSON.stringify(Object.fromEntries(files.map((file) => [file, contentOf(path.join(PICTURES, file))])));
}

/** SVG as text, which packs to a third of what base64 would, and without quotes that JSON escapes. */
function contentOf(file: string): string {
  return file.endsWith('.svg') ? readFileSync(file, 'utf8').replaceAll('"', "'") : readFileSync(file, 'base64');
}

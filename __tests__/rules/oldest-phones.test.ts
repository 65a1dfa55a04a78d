import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { eachNode, isStyle, only, project, readTree, type Rule } from '../support/rules/source-tree';

/**
 * The oldest supported engines: iOS 14.5 (WeChat uses the system's WebKit) and Chrome 87 (WeChat's engine on Android is
 * newer). They are the first with `gap` in flex rows, which every page uses. Later features are neither polyfilled (128
 * KB) nor used.
 */
const OLDEST = { ios: '14.5', chrome: '87' };

/** The oldest base library: the first with `readCompressedFileSync`. */
const BASE_LIBRARY = '2.21.1';

/** Methods and functions that are newer (caniuse, MDN). */
const NEWER = new Set([
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'hasOwn', 'groupBy', 'fromAsync'],
  ...['structuredClone', 'randomUUID', 'withResolvers', 'isWellFormed', 'toWellFormed'],
]);

const newerScript: Rule = (files) =>
  eachNode(files, (node) => {
    if (ts.isRegularExpressionLiteral(node))
      return /\(\?<[=!]/.test(node.text) ? `${node.text}: lookbehind` : undefined;
    if (!ts.isCallExpression(node)) return undefined;
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression) && NEWER.has(expression.name.text)) return expression.name.text;
    return ts.isIdentifier(expression) && NEWER.has(expression.text) ? expression.text : undefined;
  });

/**
 * CSS for layout and colour that these engines ignore. `text-wrap` is allowed: without it lines only break less well.
 * `mask` is known without `-webkit-` since Chrome 120 and Safari 15.4.
 */
const NEWER_STYLE =
  /(?:^|[{;])\s*(aspect-ratio|accent-color|inset-(inline|block)|container|mask(-image)?)\b|\d(dvh|svh|lvh|cqw)\b|color-mix\(|oklch\(|overflow-wrap:\s*anywhere|overflow(-[xy])?:\s*clip|:has\(|@(container|layer|property|scope)\b|^\s*&/;

const newerStyle: Rule = (files) =>
  [...only(files, isStyle)].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (NEWER_STYLE.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

const tree = readTree('src');
const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

describe('the oldest supported phones', () => {
  it('are the same in package.json, babel.config.js and README', () => {
    const { browserslist }: { browserslist: readonly string[] } = JSON.parse(read('package.json'));
    expect(browserslist).toEqual([`ios >= ${OLDEST.ios}`, `chrome >= ${OLDEST.chrome}`]);
    expect(read('babel.config.js')).toContain(`targets: { ios: '${OLDEST.ios}', chrome: '${OLDEST.chrome}' }`);
    expect(read('README.md')).toContain(`iOS ${OLDEST.ios}`);
  });

  it.each(['README.md', '.github/README.zh-CN.md', 'src/platform/device/packed-text.ts'])(
    'have a base library that reads compressed files: %s',
    (file) => {
      expect(read(file)).toContain(BASE_LIBRARY);
      expect(read(file)).not.toMatch(/\b2\.(?!21\.1)\d+\.\d+\b/);
    },
  );

  it('support every function that is called', () => {
    expect(newerScript(tree)).toEqual([]);
  });

  it('support every style that is used', () => {
    expect(newerStyle(tree)).toEqual([]);
  });

  it.each([
    'list.at(-1);',
    'Object.hasOwn(a, b);',
    'structuredClone(a);',
    'const behind = /(?<=a)b/;',
    'list.toSorted();',
  ])('do not support, and this is reported: %s', (text) => {
    expect(newerScript(project({ 'src/stores/a.ts': text }))).toHaveLength(1);
  });

  it.each([
    '  aspect-ratio: 1;',
    '  height: 100dvh;',
    '  overflow-wrap: anywhere;',
    '.a:has(.b) {',
    '  mask-image: url(a.svg);',
    '.a { aspect-ratio: 1; }',
  ])('do not support the style, and this is reported: %s', (text) => {
    expect(newerStyle(project({ 'src/a/index.module.css': text }))).toHaveLength(1);
  });
});

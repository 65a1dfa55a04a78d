import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { eachNode, isStyle, only, project, readTree, type Rule } from '../support/rules/source-tree';

/**
 * The oldest phones that are promised: iOS 14.5 (WeChat uses the system's own WebKit) and Chrome 87 (its Android engine has
 * long been newer). They are the first with `gap` in flex rows, on which every page is laid out. What came later is
 * neither polyfilled (128 KB) nor missed.
 */
const OLDEST = { ios: '14.5', chrome: '87' };

/** Methods and functions that came later (caniuse, MDN). */
const NEWER = new Set([
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'hasOwn', 'groupBy', 'fromAsync'],
  ...['structuredClone', 'randomUUID', 'withResolvers', 'isWellFormed', 'toWellFormed'],
]);

const newerScript: Rule = (files) =>
  eachNode(files, (node) => {
    if (ts.isRegularExpressionLiteral(node))
      return /\(\?<[=!]/.test(node.text) ? `${node.text}: looks behind` : undefined;
    if (!ts.isCallExpression(node)) return undefined;
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression) && NEWER.has(expression.name.text)) return expression.name.text;
    return ts.isIdentifier(expression) && NEWER.has(expression.text) ? expression.text : undefined;
  });

/** What lays out or colours and would be passed over. `text-wrap` may be: the words only break less well. */
const NEWER_STYLE =
  /(?:^|[{;])\s*(aspect-ratio|accent-color|inset-(inline|block)|container)\b|\d(dvh|svh|lvh|cqw)\b|color-mix\(|oklch\(|overflow-wrap:\s*anywhere|overflow(-[xy])?:\s*clip|:has\(|@(container|layer|property|scope)\b|^\s*&/;

const newerStyle: Rule = (files) =>
  [...only(files, isStyle)].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (NEWER_STYLE.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

const tree = readTree('src');
const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

describe('the oldest phones that are promised', () => {
  it('are the same wherever they are named', () => {
    const { browserslist }: { browserslist: readonly string[] } = JSON.parse(read('package.json'));
    expect(browserslist).toEqual([`ios >= ${OLDEST.ios}`, `chrome >= ${OLDEST.chrome}`]);
    expect(read('babel.config.js')).toContain(`targets: { ios: '${OLDEST.ios}', chrome: '${OLDEST.chrome}' }`);
    expect(read('README.md')).toContain(`iOS ${OLDEST.ios}`);
  });

  it('know every function that is called', () => {
    expect(newerScript(tree)).toEqual([]);
  });

  it('know every style that is laid out by', () => {
    expect(newerStyle(tree)).toEqual([]);
  });

  it.each([
    'list.at(-1);',
    'Object.hasOwn(a, b);',
    'structuredClone(a);',
    'const behind = /(?<=a)b/;',
    'list.toSorted();',
  ])('what they do not know is found: %s', (text) => {
    expect(newerScript(project({ 'src/stores/a.ts': text }))).toHaveLength(1);
  });

  it.each([
    '  aspect-ratio: 1;',
    '  height: 100dvh;',
    '  overflow-wrap: anywhere;',
    '.a:has(.b) {',
    '.a { aspect-ratio: 1; }',
  ])('a style that they do not know is found: %s', (text) => {
    expect(newerStyle(project({ 'src/a/index.module.css': text }))).toHaveLength(1);
  });
});

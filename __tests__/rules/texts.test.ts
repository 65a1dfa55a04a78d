import ts from 'typescript';

import { eachNode, only, project, readTree, type Rule } from '../support/rules/source-tree';

const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;

/** Names of places, by which addresses are checked. */
const PLACES = 'src/domain/addresses/provinces.ts';

/** What stands beside the phone in the browser preview, in two languages; no words of the mini program. */
const PREVIEW_WORDS = 'src/preview/words.ts';

/**
 * Whether a file must not contain Chinese texts: those of the interface are in copy/, the seller's in demo/, titles in
 * page configs.
 */
const HAS_NO_TEXTS = (file: string) =>
  !/^src\/(copy|demo)\//.test(file) && !file.endsWith('.config.ts') && ![PLACES, PREVIEW_WORDS].includes(file);

const isText = (node: ts.Node) =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

const misplacedTexts: Rule = (files) =>
  eachNode(only(files, HAS_NO_TEXTS), (node, source) =>
    isText(node) && CHINESE.test(node.getText(source)) ? node.getText(source).trim() : undefined,
  );

/** Words that the interface never uses. */
const FORBIDDEN = [
  { word: '您', why: 'the shop says 你' },
  { word: '亲，', why: 'the shop says 你' },
  ...['退到付款的地方', '找客服', '今付订金', '先说好送到', '正在取更多', '领一张', '新写一个', '不收了', '不等了'].map(
    (word) => ({
      word,
      why: 'a button says the standard verb',
    }),
  ),
];

const forbiddenWords: Rule = (files) =>
  eachNode(
    only(files, (file) => file.startsWith('src/')),
    (node, source) => {
      const forbidden = isText(node) ? FORBIDDEN.find(({ word }) => node.getText(source).includes(word)) : undefined;
      return forbidden && `${node.getText(source).trim()}: ${forbidden.why}`;
    },
  );

/** A page's words taken as a whole: the build then keeps each of them, under its full name. */
const wordsAsWhole: Rule = (files) =>
  eachNode(
    only(files, (file) => file.startsWith('src/')),
    (node, source) => {
      const isPage = ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'copy';
      return isPage && !ts.isPropertyAccessExpression(node.parent) ? node.parent.getText(source) : undefined;
    },
  );

const tree = readTree('src');

describe('texts', () => {
  it('of the interface are in copy only', () => {
    expect(misplacedTexts(tree)).toEqual([]);
  });

  it.each([
    "const a = '加入';",
    'const a = `${b} 件`;',
    'const a = <View>加入</View>;',
    'const a = <View label="加入" />;',
    "const a = '，';",
  ])('elsewhere are reported: %s', (text) => {
    expect(misplacedTexts(project({ 'src/pages/a.tsx': text }))).toHaveLength(1);
    expect(misplacedTexts(project({ 'src/copy/a.tsx': text }))).toEqual([]);
  });

  it('in comments are allowed', () => {
    expect(misplacedTexts(project({ 'src/pages/a.tsx': '/** 「加入」 */\nconst a = 1; // 买' }))).toEqual([]);
  });

  it('call the shopper 你', () => {
    expect(forbiddenWords(tree)).toEqual([]);
    expect(forbiddenWords(project({ 'src/copy/a.ts': "const a = '请您稍等';" }))).toHaveLength(1);
  });

  it('are used by their names', () => {
    expect(wordsAsWhole(tree)).toEqual([]);
    expect(wordsAsWhole(project({ 'src/pages/a.ts': 'const a = copy.cart;' }))).toEqual([
      'src/pages/a.ts:1 a = copy.cart',
    ]);
    expect(wordsAsWhole(project({ 'src/pages/a.ts': 'show(copy.cart[name]);' }))).toHaveLength(1);
    expect(wordsAsWhole(project({ 'src/pages/a.ts': 'show(copy.cart.title, copy.cart.pieces[kind]);' }))).toEqual([]);
  });
});

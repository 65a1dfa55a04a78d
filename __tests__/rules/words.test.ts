import ts from 'typescript';

import { eachNode, only, project, readTree, type Rule } from '../support/rules/source-tree';

const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;

/** The interface's words are in copy/, the seller's in demo/, titles in page configs: nowhere else are any. */
const ELSEWHERE = (file: string) => !/^src\/(copy|demo)\//.test(file) && !file.endsWith('.config.ts');

const isText = (node: ts.Node) =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

const strewnWords: Rule = (files) =>
  eachNode(only(files, ELSEWHERE), (node, source) =>
    isText(node) && CHINESE.test(node.getText(source)) ? node.getText(source).trim() : undefined,
  );

/** Words that a seller of ours never says. */
const NEVER = [
  { word: '您', why: 'the shop says 你' },
  { word: '亲，', why: 'the shop says 你' },
];

const wrongTone: Rule = (files) =>
  eachNode(
    only(files, (file) => file.startsWith('src/')),
    (node, source) => {
      const said = isText(node) ? NEVER.find(({ word }) => node.getText(source).includes(word)) : undefined;
      return said && `${node.getText(source).trim()}: ${said.why}`;
    },
  );

const tree = readTree('src');

describe('words', () => {
  it('of the interface are all in copy', () => {
    expect(strewnWords(tree)).toEqual([]);
  });

  it.each([
    "const a = '加入';",
    'const a = `${b} 件`;',
    'const a = <View>加入</View>;',
    'const a = <View label="加入" />;',
    "const a = '，';",
  ])('strewn elsewhere are found: %s', (text) => {
    expect(strewnWords(project({ 'src/pages/a.tsx': text }))).toHaveLength(1);
    expect(strewnWords(project({ 'src/copy/a.tsx': text }))).toEqual([]);
  });

  it('in comments are comments', () => {
    expect(strewnWords(project({ 'src/pages/a.tsx': '/** 「加入」 */\nconst a = 1; // 买' }))).toEqual([]);
  });

  it('call the shopper 你', () => {
    expect(wrongTone(tree)).toEqual([]);
    expect(wrongTone(project({ 'src/copy/a.ts': "const a = '请您稍等';" }))).toHaveLength(1);
  });
});

import ts from 'typescript';

import { eachNode, only, project, readTree, type Rule } from '../support/rules/source-tree';

/** The edges of the app: the only files that may ask WeChat for anything. */
const EDGE = (file: string) =>
  /^src\/platform\//.test(file) || ['src/client/open-embedded-cloud.ts', 'src/client/wechat.ts'].includes(file);

/** Names that a page may take from Taro: hooks of its own life, and types. */
const PAGE_HOOK = /^use[A-Z]/;

const takesHost: Rule = (files) =>
  eachNode(
    only(files, (file) => !EDGE(file)),
    (node, source) => {
      if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'wx') return node.getText(source);
      if (!ts.isImportDeclaration(node) || node.moduleSpecifier.getText(source) !== "'@tarojs/taro'") return undefined;
      const clause = node.importClause;
      if (!clause || clause.isTypeOnly) return undefined;
      if (clause.name) return `import ${clause.name.text}: ask a function of platform/ instead`;
      const named = clause.namedBindings;
      if (!named || !ts.isNamedImports(named)) return 'everything of Taro';
      const taken = named.elements.find((element) => !element.isTypeOnly && !PAGE_HOOK.test(element.name.text));
      return taken && `import { ${taken.name.text} }: ask a function of platform/ instead`;
    },
  );

/** The clock, chance and the phone's store are ports: the rules of the trade must give the same answer twice. */
const impure: Rule = (files) =>
  eachNode(
    only(files, (file) => /^src\/(contract|domain|cloud\/handlers)\//.test(file)),
    (node, source) => {
      if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length)
        return 'new Date()';
      if (!ts.isPropertyAccessExpression(node)) return undefined;
      const name = node.getText(source);
      return ['Date.now', 'Math.random', 'performance.now'].includes(name) ? name : undefined;
    },
  );

const tree = readTree('src');

describe('WeChat', () => {
  it('is asked by platform alone', () => {
    expect(takesHost(tree)).toEqual([]);
  });

  it.each([
    "import Taro from '@tarojs/taro';",
    "import * as Taro from '@tarojs/taro';",
    "import { showToast } from '@tarojs/taro';",
    'wx.showToast({});',
  ])('asked elsewhere is found: %s', (text) => {
    expect(takesHost(project({ 'src/stores/a.ts': text }))).toHaveLength(1);
    expect(takesHost(project({ 'src/platform/a.ts': text }))).toEqual([]);
  });

  it('gives pages the hooks of their life', () => {
    const page =
      "import { useRouter, useDidShow } from '@tarojs/taro';\nimport type { CommonEvent } from '@tarojs/taro';";
    expect(takesHost(project({ 'src/pages/a/index.tsx': page }))).toEqual([]);
  });
});

describe('the rules of the trade', () => {
  it('know neither clock nor chance', () => {
    expect(impure(tree)).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()'])('that do are found: %s', (text) => {
    expect(impure(project({ 'src/domain/a.ts': text }))).toHaveLength(1);
    expect(impure(project({ 'src/stores/a.ts': text }))).toEqual([]);
  });
});

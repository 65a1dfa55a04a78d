import ts from 'typescript';

import { eachNode, only, project, readTree, type Rule } from '../support/rules/source-tree';

/** Whether a file may call WeChat's APIs. */
const MAY_CALL_WECHAT = (file: string) =>
  /^src\/platform\//.test(file) ||
  ['open-embedded-cloud', 'cloud-transport', 'wechat-transport', 'container-transport'].some(
    (name) => file === `src/client/${name}.ts`,
  );

/** Names that pages may import from Taro, besides types: hooks. */
const PAGE_HOOK = /^use[A-Z]/;

const wechatCalls: Rule = (files) =>
  eachNode(
    only(files, (file) => !MAY_CALL_WECHAT(file)),
    (node, source) => {
      if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'wx') return node.getText(source);
      if (!ts.isImportDeclaration(node) || node.moduleSpecifier.getText(source) !== "'@tarojs/taro'") return undefined;
      const clause = node.importClause;
      if (!clause || clause.isTypeOnly) return undefined;
      if (clause.name) return `import ${clause.name.text}: call a function of platform/ instead`;
      const named = clause.namedBindings;
      if (!named || !ts.isNamedImports(named)) return 'import * of Taro';
      const forbidden = named.elements.find((element) => !element.isTypeOnly && !PAGE_HOOK.test(element.name.text));
      return forbidden && `import { ${forbidden.name.text} }: call a function of platform/ instead`;
    },
  );

/** Time and randomness are ports: business rules must be deterministic. */
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

describe('WeChat’s API', () => {
  it('is called by platform only', () => {
    expect(wechatCalls(tree)).toEqual([]);
  });

  it.each([
    "import Taro from '@tarojs/taro';",
    "import * as Taro from '@tarojs/taro';",
    "import { showToast } from '@tarojs/taro';",
    'wx.showToast({});',
  ])('called elsewhere is reported: %s', (text) => {
    expect(wechatCalls(project({ 'src/stores/a.ts': text }))).toHaveLength(1);
    expect(wechatCalls(project({ 'src/platform/a.ts': text }))).toEqual([]);
  });

  it('has hooks that pages may use', () => {
    const page =
      "import { useRouter, useDidShow } from '@tarojs/taro';\nimport type { CommonEvent } from '@tarojs/taro';";
    expect(wechatCalls(project({ 'src/pages/a/index.tsx': page }))).toEqual([]);
  });
});

describe('business rules', () => {
  it('use neither the clock nor randomness', () => {
    expect(impure(tree)).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()'])('that do are reported: %s', (text) => {
    expect(impure(project({ 'src/domain/a.ts': text }))).toHaveLength(1);
    expect(impure(project({ 'src/stores/a.ts': text }))).toEqual([]);
  });
});

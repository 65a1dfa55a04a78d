import ts from 'typescript';

import {
  at,
  isScript,
  only,
  parse,
  project,
  readTree,
  walk,
  type Files,
  type Rule,
} from '../support/rules/source-tree';

const LIMITS: readonly { readonly what: string; readonly of: (file: string) => boolean; readonly lines: number }[] = [
  { what: 'a test', of: (file) => /\.test\.tsx?$/.test(file), lines: 300 },
  {
    what: 'the index of a page',
    of: (file) => /^src\/(pages|orders|account|desk|posters)\/[^/]+\/index\.tsx$/.test(file),
    lines: 120,
  },
  { what: 'a .tsx file', of: (file) => file.endsWith('.tsx'), lines: 160 },
  { what: 'a .ts file', of: isScript, lines: 200 },
  { what: 'a CSS module', of: (file) => file.endsWith('.module.css'), lines: 150 },
  { what: 'a script', of: (file) => /\.(mjs|cjs|js)$/.test(file), lines: 200 },
];
const FUNCTION = 50;
const COMPONENT = 90;
const PARAMETERS = 3;

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length;

/** Files with too many lines. */
const longFiles: Rule = (files) =>
  [...files].flatMap(([file, text]) => {
    const limit = LIMITS.find(({ of }) => of(file));
    const lines = lineCount(text);
    return limit && lines > limit.lines ? [`${file} has ${lines} lines; ${limit.what} may have ${limit.lines}`] : [];
  });

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration => ts.isFunctionLike(node) && 'body' in node;

function containsJsx(node: ts.Node): boolean {
  let found = false;
  walk(
    node,
    (inner) => (found ||= ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner)),
  );
  return found;
}

/** Functions with too many lines (components may have more) or parameters. Test suites are not checked. */
const longFunctions: Rule = (files) =>
  [...only(files, isScript)].flatMap(([file, text]) => {
    const source = parse(file, text);
    const offences: string[] = [];
    walk(source, (node) => {
      if (!isFunction(node)) return;
      const lines = lineCount(node.getText(source));
      const limit = containsJsx(node) ? COMPONENT : FUNCTION;
      const isSuite = file.startsWith('__tests__/');
      if (lines > limit && !isSuite) offences.push(`${at(source, node)} a function of ${lines} lines; ${limit} may be`);
      if (node.parameters.length > PARAMETERS && !isSuite)
        offences.push(
          `${at(source, node)} ${node.parameters.length} parameters; more than ${PARAMETERS} belong in an object`,
        );
    });
    return offences;
  });

const tree: Files = readTree('src', '__tests__', 'config');
const lines = (count: number) => 'x;\n'.repeat(count);

describe('the length', () => {
  it('of files is limited', () => {
    expect(longFiles(tree)).toEqual([]);
  });

  it.each([
    ['src/a.ts', 201],
    ['src/a.tsx', 161],
    ['src/pages/cart/index.tsx', 121],
    ['src/a.module.css', 151],
    ['__tests__/a.test.ts', 301],
    ['config/scripts/a.mjs', 201],
  ])('of %s with %d lines is reported', (file, count) => {
    expect(longFiles(project({ [file]: lines(count) }))).toHaveLength(1);
    expect(longFiles(project({ [file]: lines(count - 1) }))).toEqual([]);
  });

  it('of functions is limited', () => {
    expect(longFunctions(tree)).toEqual([]);
  });

  it('of functions and parameter lists is reported', () => {
    expect(longFunctions(project({ 'src/a.ts': `function f() {\n${lines(49)}}` }))).toHaveLength(1);
    expect(longFunctions(project({ 'src/a.ts': `const f = () => {\n${lines(49)}}` }))).toHaveLength(1);
    expect(longFunctions(project({ 'src/a.tsx': `function F() {\n${lines(60)}return <View />; }` }))).toEqual([]);
    expect(longFunctions(project({ 'src/a.ts': 'function f(a, b, c, d) {}' }))).toHaveLength(1);
  });
});

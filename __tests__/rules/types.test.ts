import ts from 'typescript';

import { eachNode, project, readTree, type Rule } from '../support/rules/source-tree';

/** Whether a comment is on the line of the node or on the line before it. */
function hasComment(node: ts.Node, source: ts.SourceFile): boolean {
  const lines = source.text.split('\n');
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  const near = [lines[line - 1], ...lines.slice(line, last + 1)];
  return near.some((text) => /\/\/ \S|\*\/\s*$/.test(text ?? ''));
}

/** `any`, `!`, and `as` without a comment that gives the reason. */
const unsafeTypes: Rule = (files) =>
  eachNode(files, (node, source) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
    if (ts.isNonNullExpression(node)) return 'non-null assertion';
    if (ts.isTypeAssertionExpression(node)) return 'assertion in angle brackets';
    if (!ts.isAsExpression(node) || node.type.getText(source) === 'const') return undefined;
    return hasComment(node, source)
      ? undefined
      : `as ${node.type.getText(source)} without a comment that gives the reason`;
  });

const DISABLING = /@ts-(ignore|nocheck|expect-error)/;

/** Comments that disable the compiler. */
const disabledChecks: Rule = (files) =>
  [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (DISABLING.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

const tree = readTree('src');

describe('types', () => {
  it('are never bypassed', () => {
    expect(unsafeTypes(tree)).toEqual([]);
  });

  it.each([
    'const a: any = 1;',
    'function f(a: Array<any>) {}',
    'const a = b!.c;',
    'const a = b as string;',
    'const a = <string>b;',
    'const a = b as unknown as string;',
  ])('bypassed are reported: %s', (text) => {
    expect(unsafeTypes(project({ 'src/a.ts': text }))).not.toEqual([]);
  });

  it('may be asserted with a reason, and as const', () => {
    const allowed = "const a = ['x'] as const;\n// The brand is made here and nowhere else.\nconst b = c as Fen;";
    expect(unsafeTypes(project({ 'src/a.ts': allowed }))).toEqual([]);
  });

  it('are never disabled', () => {
    expect(disabledChecks(tree)).toEqual([]);
    expect(disabledChecks(project({ 'src/a.ts': '// @ts-ignore\nlet a;' }))).toEqual(['src/a.ts:1 // @ts-ignore']);
  });
});

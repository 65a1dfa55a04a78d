import ts from 'typescript';

import { eachNode, project, readTree, type Rule } from '../support/rules/source-tree';

/** Whether a comment stands on the line of the node or on the line before it. */
function saysWhy(node: ts.Node, source: ts.SourceFile): boolean {
  const lines = source.text.split('\n');
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  const near = [lines[line - 1], ...lines.slice(line, last + 1)];
  return near.some((text) => /\/\/ \S|\*\/\s*$/.test(text ?? ''));
}

/** `any`, `!`, and `as` without a reason: ways around the types. */
const waysAround: Rule = (files) =>
  eachNode(files, (node, source) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
    if (ts.isNonNullExpression(node)) return '! says what the types do not know';
    if (ts.isTypeAssertionExpression(node)) return 'an assertion in angle brackets';
    if (!ts.isAsExpression(node) || node.type.getText(source) === 'const') return undefined;
    return saysWhy(node, source) ? undefined : `as ${node.type.getText(source)}, and no comment says why`;
  });

const SWITCHES = /@ts-(ignore|nocheck|expect-error)/;

/** Comments that switch the compiler off. */
const switchedOff: Rule = (files) =>
  [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (SWITCHES.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

const tree = readTree('src');

describe('types', () => {
  it('are nowhere gone around', () => {
    expect(waysAround(tree)).toEqual([]);
  });

  it.each([
    'const a: any = 1;',
    'function f(a: Array<any>) {}',
    'const a = b!.c;',
    'const a = b as string;',
    'const a = <string>b;',
    'const a = b as unknown as string;',
  ])('gone around are found: %s', (text) => {
    expect(waysAround(project({ 'src/a.ts': text }))).not.toEqual([]);
  });

  it('may be asserted with a reason, and fixed as constants', () => {
    const fine = "const a = ['x'] as const;\n// The brand is made here and nowhere else.\nconst b = c as Fen;";
    expect(waysAround(project({ 'src/a.ts': fine }))).toEqual([]);
  });

  it('are never switched off', () => {
    expect(switchedOff(tree)).toEqual([]);
    expect(switchedOff(project({ 'src/a.ts': '// @ts-ignore\nlet a;' }))).toEqual(['src/a.ts:1 // @ts-ignore']);
  });
});

import path from 'node:path';
import ts from 'typescript';

import { compile } from '../support/rules/compile';
import { at, eachNode, only, project, readTree, walk, type Files, type Rule } from '../support/rules/source-tree';

/** Files that may calculate with money, and that format it. */
const MAY_CALCULATE = ['src/contract/money.ts', 'src/copy/format.ts'];
const ROUNDING = /^(round|floor|ceil|trunc|abs|min|max)$/;
const ARITHMETIC = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.PercentEqualsToken,
]);

const elsewhere = (files: Files) => only(files, (file) => !MAY_CALCULATE.includes(file));

/** Signs of fractional yuan amounts, whatever their type. */
const floatMoney: Rule = (files) =>
  eachNode(elsewhere(files), (node, source) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'toFixed') return 'toFixed';
    if (ts.isIdentifier(node) && node.text === 'parseFloat') return 'parseFloat';
    if (!ts.isBinaryExpression(node)) return undefined;
    const isScaling = [ts.SyntaxKind.SlashToken, ts.SyntaxKind.AsteriskToken].includes(node.operatorToken.kind);
    const byHundred = [node.left, node.right].some((side) => side.getText(source) === '100');
    return isScaling && byHundred ? node.getText(source) : undefined;
  });

function isFen(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isFen);
  return type.getProperties().some(({ escapedName }) => String(escapedName).startsWith('__@unit'));
}

function fenOperands(node: ts.Node, checker: ts.TypeChecker): boolean {
  const has = (...sides: readonly ts.Node[]) => sides.some((side) => isFen(checker.getTypeAtLocation(side)));
  if (ts.isBinaryExpression(node)) return ARITHMETIC.has(node.operatorToken.kind) && has(node.left, node.right);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return node.operator !== ts.SyntaxKind.ExclamationToken && has(node.operand);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return expression.getText() === 'Math' && ROUNDING.test(name.text) && has(...node.arguments);
}

/** Arithmetic with values of type Fen outside money.ts. */
const fenArithmetic: Rule = (files) => {
  const program = compile(files);
  const checker = program.getTypeChecker();
  return [...elsewhere(files).keys()].flatMap((file) => {
    const source = program.getSourceFile(path.resolve(__dirname, '../..', file));
    const offences: string[] = [];
    if (source)
      walk(source, (node) => {
        if (fenOperands(node, checker)) offences.push(`${path.basename(at(source, node))} ${node.getText(source)}`);
      });
    return offences;
  });
};

const tree = only(readTree('src'), (file) => /\.tsx?$/.test(file));

describe('money', () => {
  it('is never a fractional yuan amount', () => {
    expect(floatMoney(tree)).toEqual([]);
  });

  it.each(['a.toFixed(2)', 'parseFloat(a)', 'Number.parseFloat(a)', 'price / 100', '100 * price'])(
    'as a fraction is reported: %s',
    (text) => {
      expect(floatMoney(project({ 'src/stores/a.ts': text }))).toHaveLength(1);
      expect(floatMoney(project({ 'src/copy/format.ts': text }))).toEqual([]);
    },
  );

  it('is calculated in contract/money.ts only', () => {
    expect(fenArithmetic(tree)).toEqual([]);
  });

  it('calculated elsewhere is reported, by its type', () => {
    const offences = fenArithmetic(
      project({
        'src/stores/example.ts': `import type { Fen } from '@/contract/money';
          export const sum = (a: Fen, b: Fen) => a + b;
          export const twice = (line: { readonly price?: Fen }) => 2 * (line.price ?? 0);
          export const least = (prices: readonly Fen[]) => Math.min(...prices, prices[0] ?? 0);
          export const minus = (a: Fen) => -a;
          export const count = (a: number, b: number) => a + b;
          export const dearer = (a: Fen, b: Fen) => a > b;`,
      }),
    );
    expect(offences).toEqual([
      'example.ts:2 a + b',
      expect.stringContaining('example.ts:3 2 *'),
      expect.stringContaining('example.ts:4 Math.min'),
      'example.ts:5 -a',
    ]);
  });
});

import ts from 'typescript';

import { eachNode, project, readTree, type Rule } from '../support/rules/source-tree';

const isConditional = (node: ts.Node) =>
  ts.isConditionalExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken);

/** The elements, functions and conditions around `node`, innermost first, up to its component. */
function ancestorsOf(node: ts.Node): readonly ts.Node[] {
  const isComponent = ts.isFunctionDeclaration(node) || ts.isSourceFile(node);
  return isComponent || !node.parent ? [] : [node.parent, ...ancestorsOf(node.parent)];
}

/** Sheets that come and go outside a `SheetSlot`: closing one sends everything beside it again. */
const withoutSlot: Rule = (files) =>
  eachNode(files, (node, source) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return undefined;
    const name = node.tagName.getText(source);
    if (!/\wSheet$/.test(name)) return undefined;
    const ancestors = ancestorsOf(node);
    const hasSlot = ancestors.some(
      (one) => ts.isJsxElement(one) && one.openingElement.tagName.getText(source) === 'SheetSlot',
    );
    return !hasSlot && ancestors.some(isConditional) ? `<${name}> is not in a SheetSlot` : undefined;
  });

const component = (jsx: string) => project({ 'src/a.tsx': `function A() { return ${jsx}; }` });

describe('sheets', () => {
  it('that come and go are in a slot of their own', () => {
    expect(withoutSlot(readTree('src'))).toEqual([]);
  });

  it.each([
    '<View>{open && <SortSheet />}</View>',
    '<View><View />{open ? <SortSheet></SortSheet> : null}</View>',
    '<SheetSlot>{a}</SheetSlot> && <View>{open && <SortSheet />}</View>',
  ])('without one are reported: %s', (jsx) => {
    expect(withoutSlot(component(jsx))).toHaveLength(1);
  });

  it.each(['<SheetSlot>{open && <SortSheet />}</SheetSlot>', '<View><BuySheet goodsId={goodsId} /></View>'])(
    'with one, or always there, pass: %s',
    (jsx) => {
      expect(withoutSlot(component(jsx))).toEqual([]);
    },
  );
});

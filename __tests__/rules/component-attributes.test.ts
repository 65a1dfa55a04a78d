import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import table from '../../config/plugins/component-attributes.json';

const SRC = path.resolve(__dirname, '../../src');

/** Attributes that Taro writes on every component itself or uses internally. */
const ALWAYS = ['class-name', 'style', 'id', 'key', 'ref', 'bindClick', 'catch-move', 'compile-mode', 'children'];

function toAttribute(prop: string): string {
  if (/^on[A-Z]/.test(prop)) return prop.replace(/^on/, 'bind');
  return prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function taroComponents(file: ts.SourceFile): ReadonlySet<string> {
  const names = file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.getText(file) !== "'@tarojs/components'")
      return [];
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });
  return new Set(names);
}

/** The props of an element, including those in spread object literals: `{...(onTap && { onClick: onTap })}`. */
function propsOf(attributes: ts.JsxAttributes, file: ts.SourceFile): readonly string[] {
  const props: string[] = [];
  const visitSpread = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      props.push(node.name.getText(file).replace(/['"]/g, ''));
    else ts.forEachChild(node, visitSpread);
  };
  for (const attribute of attributes.properties) {
    if (ts.isJsxAttribute(attribute)) props.push(attribute.name.getText(file));
    else visitSpread(attribute.expression);
  }
  return props;
}

/** Attributes used on a component of the table that the build would drop from the WXML. */
function lostAttributes(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const components = taroComponents(file);
  const lost: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningLikeElement(node)) {
      const tag = node.tagName.getText(file);
      const rule = Object.entries(table).find(([component]) => component === tag)?.[1];
      if (rule && components.has(tag)) {
        const supported = [...ALWAYS, ...rule.keep, ...Object.keys(rule.add)].map((attribute) =>
          attribute.toLowerCase(),
        );
        for (const prop of propsOf(node.attributes, file)) {
          if (!prop.startsWith('data-') && !supported.includes(toAttribute(prop).toLowerCase()))
            lost.push(`${name}: <${tag} ${prop}>`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lost;
}

function componentFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
}

describe('attributes of Taro components', () => {
  it('reach the WXML: every used one is in component-attributes.json', () => {
    const lost = componentFiles(SRC).flatMap((name) =>
      lostAttributes(name, readFileSync(path.join(SRC, name), 'utf8')),
    );
    expect(lost).toEqual([]);
  });

  it('are reported where they are lost, also when they are spread', () => {
    const example = `import { View } from '@tarojs/components';
      export const a = <View aria-label="x" onTouchCancel={f} {...(on && { onLongPress: f, onClick: f })} />;`;
    expect(lostAttributes('example.tsx', example)).toEqual([
      'example.tsx: <View onTouchCancel>',
      'example.tsx: <View onLongPress>',
    ]);
  });
});

it('has no component that Taro updates by itself: config/plugins/compact-nodes translates what a page sends', () => {
  const files = componentFiles(SRC).map((name) => readFileSync(path.join(SRC, name), 'utf8'));
  expect(files.filter((text) => /<(?:CustomWrapper|PageMeta|NavigationBar)\b/.test(text))).toEqual([]);
});

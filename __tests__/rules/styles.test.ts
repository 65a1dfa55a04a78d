import ts from 'typescript';

import { eachNode, isStyle, only, project, readTree, type Files, type Rule } from '../support/rules/source-tree';

const TOKENS = 'src/styles/tokens.css';
const COLOUR =
  /#[\da-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|oklch)\(|\b(white|black|red|green|blue|gray|grey|orange|yellow)\b/i;

/** What has a scale in tokens.css, and the sizes that need none. */
const SCALED: readonly { readonly of: RegExp; readonly scale: string }[] = [
  { of: /^(margin|padding)(-|$)|^(row-|column-)?gap$/, scale: '--space-*' },
  { of: /^font-size$/, scale: '--text-*' },
  { of: /^border(-\w+)*-radius$/, scale: '--radius-*' },
];
const RAW_SIZE = /(?<![\w-])(?!0(?:px)?\b)-?\d*\.?\d+(px|rpx|rem|em|pt|vh|vw)\b/;

/** Style given in JSX because only the program knows it, and what it is. */
const COMPUTED: Readonly<Record<string, string>> = {
  'src/pages/shared/windowed.tsx': 'the height of what is not drawn',
  'src/components/ui/screen/screen.tsx': 'the size of text that the shopper asked WeChat for',
  'src/pages/post/parts/block-picture.tsx': 'the ratio of a picture',
};

interface Declaration {
  readonly at: string;
  readonly property: string;
  readonly value: string;
  readonly allowed: boolean;
}

/** Declarations of a style sheet. `allow-raw: why` in a comment on the same line or the line before lets one through. */
function declarationsOf(file: string, text: string): readonly Declaration[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const allowed = /allow-raw: \S/.test(`${lines[index - 1] ?? ''}${line}`);
    const written = line.replace(/\/\*.*?\*\//g, '').matchAll(/(?:^|[{;])\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g);
    return [...written].map(([, property = '', value = '']) => ({
      at: `${file}:${index + 1}`,
      property,
      value: value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, ''),
      allowed,
    }));
  });
}

function eachDeclaration(files: Files, look: (declaration: Declaration) => string | undefined): readonly string[] {
  const sheets = only(files, (file) => isStyle(file) && file !== TOKENS);
  return [...sheets].flatMap(([file, text]) =>
    declarationsOf(file, text).flatMap((declaration) => {
      const offence = declaration.allowed ? undefined : look(declaration);
      return offence === undefined ? [] : [`${declaration.at} ${offence}`];
    }),
  );
}

/** Colours by their value: they would not follow the dark. */
const rawColours: Rule = (files) =>
  eachDeclaration(files, ({ property, value }) => (COLOUR.test(value) ? `${property}: ${value}` : undefined));

/** The first layer of tokens used past the second. */
const primitives: Rule = (files) => {
  const names = [...(files.get(TOKENS) ?? '').matchAll(/(--[\w-]+):\s*(?:#|rgb)/g)].map(([, name = '']) => name);
  return eachDeclaration(files, ({ property, value }) => {
    const used = names.find((name) => value.includes(`var(${name})`) && !/^--(shadow|color)/.test(name));
    return used === undefined ? undefined : `${property}: ${used} is a colour, not a role`;
  });
};

const offScale: Rule = (files) =>
  eachDeclaration(files, ({ property, value }) => {
    const rule = SCALED.find(({ of }) => of.test(property));
    return rule && RAW_SIZE.test(value) ? `${property}: ${value} is not of the scale ${rule.scale}` : undefined;
  });

/** Selectors by tag or id: components of WeChat stand apart from each other and know classes only. */
const tagsAndIds: Rule = (files) =>
  [...only(files, (file) => file.endsWith('.module.css'))].flatMap(([file, text]) =>
    [
      ...text
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .matchAll(/^([^@{}\n][^{}\n]*)[,{]\s*$/gm),
    ]
      .filter(
        ([, selector = '']) => /(^|[\s>+~,])[a-z#]/i.test(selector.trim()) && !/^\s*(\d+%|from|to)/.test(selector),
      )
      .map(([, selector = '']) => `${file} ${selector.trim()}`),
  );

/** Style written in JSX. */
const inline: Rule = (files) =>
  eachNode(files, (node, source) =>
    ts.isJsxAttribute(node) && node.name.getText(source) === 'style' && !(source.fileName in COMPUTED)
      ? 'style in JSX: name it in the rule if only the program can know it'
      : undefined,
  );

/** The one custom property that the build leaves its name (config/plugins/tidy.js); all others get short ones. */
const { OUTSIDE } = jest.requireActual<{ readonly OUTSIDE: string }>('../../config/plugins/tidy.js');

/** Custom properties named in code: no style sheet of the built app knows them by that name. */
const namedInCode: Rule = (files) =>
  eachNode(files, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node)) return undefined;
    const name = [...node.text.matchAll(/--[a-z][\w-]*/gi)].map(([found]) => found).find((found) => found !== OUTSIDE);
    return name && `${name}: the build renames it in the style sheets, but not here`;
  });

const tree = readTree('src');
const css = (text: string) => project({ 'src/a/a.module.css': `.a {\n  ${text}\n}`, [TOKENS]: '  --ink-1: #222;' });

describe('styles', () => {
  it('take colours by their role', () => {
    expect(rawColours(tree)).toEqual([]);
    expect(primitives(tree)).toEqual([]);
  });

  it.each(['color: #fff;', 'background: rgb(0 0 0 / 10%);', 'border: 1PX solid white;'])(
    'with a raw colour are found: %s',
    (text) => {
      expect(rawColours(css(text))).toHaveLength(1);
    },
  );

  it('are read whole, also where several stand on one line', () => {
    const sheet = project({ 'src/a/a.module.css': '.a { color: #f00; margin: 7px }' });
    expect(rawColours(sheet)).toHaveLength(1);
    expect(offScale(sheet)).toHaveLength(1);
  });

  it('with a colour that has no role are found', () => {
    expect(primitives(css('color: var(--ink-1);'))).toHaveLength(1);
    expect(primitives(css('color: var(--color-ink);'))).toEqual([]);
  });

  it('keep to the scales of space, text and radius', () => {
    expect(offScale(tree)).toEqual([]);
  });

  it.each([
    'margin: 10px;',
    'padding: 0 13px;',
    'gap: 5rpx;',
    'font-size: 17px;',
    'border-radius: 3px;',
    'margin-top: -7px;',
  ])('off the scale are found: %s', (text) => {
    expect(offScale(css(text))).toHaveLength(1);
    expect(offScale(css(`/* allow-raw: sits on the baseline */\n  ${text}`))).toEqual([]);
  });

  it.each([
    'margin: 0 auto;',
    'padding: var(--space-2) 0;',
    'width: 137px;',
    'border-radius: 50%;',
    'font-family: "x 3px";',
  ])('on the scale pass: %s', (text) => {
    expect(offScale(css(text))).toEqual([]);
  });

  it('know classes only', () => {
    expect(tagsAndIds(tree)).toEqual([]);
    expect(
      tagsAndIds(project({ 'src/a.module.css': 'view {\n}\n.a text {\n}\n#b {\n}\n.c > .d {\n}\n.e,\n.f {\n}' })),
    ).toHaveLength(3);
  });

  it('are not written in JSX', () => {
    expect(inline(tree)).toEqual([]);
    expect(inline(project({ 'src/a.tsx': 'const a = <View style={{ top: 1 }} />;' }))).toHaveLength(1);
  });

  it('that are computed are named only where they are', () => {
    for (const file of Object.keys(COMPUTED)) expect(tree.get(file)).toContain('style=');
  });

  it('name no custom property outside the style sheets, where the build gives it another name', () => {
    expect(namedInCode(tree)).toEqual([]);
    const kept = `const a = <View style={\`${OUTSIDE}:\${scale}\`} />;`;
    expect(namedInCode(project({ 'src/a.tsx': kept }))).toEqual([]);
    expect(tree.get('src/components/ui/screen/screen.tsx')).toContain(OUTSIDE);
  });

  it.each([
    'const a = <View style="--ratio:2" />;',
    'const a = <View style={`width:1px;--ratio:${ratio}`} />;',
    "const a = <View style={{ '--ratio': 2 }} />;",
    "const look = ['--text-scale:1', `${wide};--ratio:2;${tall}`];",
    "node.style.setProperty('--ratio', '2');",
  ])('that name one in code are found: %s', (text) => {
    expect(namedInCode(project({ 'src/a.tsx': text }))).toHaveLength(1);
  });
});

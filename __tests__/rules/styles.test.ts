import path from 'node:path';

import ts from 'typescript';

import { eachNode, isStyle, only, project, readTree, type Files, type Rule } from '../support/rules/source-tree';

const TOKENS = 'src/styles/tokens.css';
const COLOUR =
  /#[\da-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|oklch)\(|\b(white|black|red|green|blue|gray|grey|orange|yellow)\b/i;

/** Properties whose values must come from a scale in tokens.css. */
const SCALED: readonly { readonly of: RegExp; readonly scale: string }[] = [
  { of: /^(margin|padding)(-|$)|^(row-|column-)?gap$/, scale: '--space-*' },
  { of: /^font-size$/, scale: '--text-*' },
  { of: /^border(-\w+)*-radius$/, scale: '--radius-*' },
];
const RAW_SIZE = /(?<![\w-])(?!0(?:px)?\b)-?\d*\.?\d+(px|rpx|rem|em|pt|vh|vw)\b/;

/** Files that may set `style` in JSX, and for which computed value. */
const COMPUTED: Readonly<Record<string, string>> = {
  'src/pages/shared/windowed.tsx': 'the height of posts that are not rendered',
  'src/components/ui/screen/screen.tsx': 'the text size set in WeChat',
  'src/pages/post/parts/block-picture.tsx': 'the ratio of a picture',
  'src/pages/goods/parts/description.tsx': 'the ratio of a picture',
  'src/desk/figures/parts/day-plot.tsx': 'the height of a bar',
};

interface Declaration {
  readonly at: string;
  readonly property: string;
  readonly value: string;
  readonly allowed: boolean;
}

/** Declarations of a style sheet. A comment `allow-raw: why` on the same or the previous line allows one. */
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

function eachDeclaration(files: Files, check: (declaration: Declaration) => string | undefined): readonly string[] {
  const sheets = only(files, (file) => isStyle(file) && file !== TOKENS);
  return [...sheets].flatMap(([file, text]) =>
    declarationsOf(file, text).flatMap((declaration) => {
      const offence = declaration.allowed ? undefined : check(declaration);
      return offence === undefined ? [] : [`${declaration.at} ${offence}`];
    }),
  );
}

/** Colour values: they would not change in dark mode. */
const rawColours: Rule = (files) =>
  eachDeclaration(files, ({ property, value }) => (COLOUR.test(value) ? `${property}: ${value}` : undefined));

/** Colour primitives used directly instead of their role. */
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

/** Selectors by tag or id: WeChat's components support class selectors only. */
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

/** `style` in JSX. */
const inline: Rule = (files) =>
  eachNode(files, (node, source) =>
    ts.isJsxAttribute(node) && node.name.getText(source) === 'style' && !(source.fileName in COMPUTED)
      ? 'style in JSX: list the file in COMPUTED if the value can only be computed'
      : undefined,
  );

/** Classes read from a style sheet that does not have them: the element would be drawn without a class. */
const missingClasses: Rule = (files) =>
  [...only(files, (file) => file.endsWith('.tsx'))].flatMap(([file, text]) =>
    [...text.matchAll(/^import (\w+) from '(\.[^']*\.module\.css)';/gm)].flatMap(([, name = '', from = '']) => {
      const sheet = path.posix.join(path.posix.dirname(file), from);
      const classes = new Set([...(files.get(sheet) ?? '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, one]) => one));
      const read = [...text.matchAll(new RegExp(`\\b${name}\\['([^']+)'\\]`, 'g'))].map(([, one]) => one);
      return read.filter((one) => !classes.has(one)).map((one) => `${file}: ${sheet} has no .${one}`);
    }),
  );

/** The one custom property that the build does not rename (config/plugins/shrink-assets.js). */
const { KEPT_PROPERTY } = jest.requireActual<{ readonly KEPT_PROPERTY: string }>(
  '../../config/plugins/shrink-assets.js',
);

/** Custom properties named in code: the built style sheets have other names for them. */
const namedInCode: Rule = (files) =>
  // The server has options of a command line, and no style sheet.
  eachNode(
    only(files, (file) => !file.startsWith('src/cloud/server/')),
    (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node)) return undefined;
      const name = [...node.text.matchAll(/--[a-z][\w-]*/gi)]
        .map(([found]) => found)
        .find((found) => found !== KEPT_PROPERTY);
      return name && `${name}: the build renames it in the style sheets, but not here`;
    },
  );

const tree = readTree('src');
const css = (text: string) => project({ 'src/a/a.module.css': `.a {\n  ${text}\n}`, [TOKENS]: '  --ink-1: #222;' });

describe('styles', () => {
  it('use colours by role', () => {
    expect(rawColours(tree)).toEqual([]);
    expect(primitives(tree)).toEqual([]);
  });

  it.each(['color: #fff;', 'background: rgb(0 0 0 / 10%);', 'border: 1PX solid white;'])(
    'with a colour value are reported: %s',
    (text) => {
      expect(rawColours(css(text))).toHaveLength(1);
    },
  );

  it('are checked completely, also several declarations on one line', () => {
    const sheet = project({ 'src/a/a.module.css': '.a { color: #f00; margin: 7px }' });
    expect(rawColours(sheet)).toHaveLength(1);
    expect(offScale(sheet)).toHaveLength(1);
  });

  it('with a colour primitive are reported', () => {
    expect(primitives(css('color: var(--ink-1);'))).toHaveLength(1);
    expect(primitives(css('color: var(--color-ink);'))).toEqual([]);
  });

  it('use the scales of space, text and radius', () => {
    expect(offScale(tree)).toEqual([]);
  });

  it.each([
    'margin: 10px;',
    'padding: 0 13px;',
    'gap: 5rpx;',
    'font-size: 17px;',
    'border-radius: 3px;',
    'margin-top: -7px;',
  ])('off the scale are reported: %s', (text) => {
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

  it('use class selectors only', () => {
    expect(tagsAndIds(tree)).toEqual([]);
    expect(
      tagsAndIds(project({ 'src/a.module.css': 'view {\n}\n.a text {\n}\n#b {\n}\n.c > .d {\n}\n.e,\n.f {\n}' })),
    ).toHaveLength(3);
  });

  it('have the classes that components read from them', () => {
    expect(missingClasses(tree)).toEqual([]);
    const example = {
      'src/a/b/b.tsx': "import styles from './b.module.css';\nimport card from '../card.module.css';\n",
      'src/a/b/b.module.css': '.title {\n}\n',
      'src/a/card.module.css': '.card {\n  composes: row from "./row.module.css";\n}\n',
    };
    const reading = (jsx: string) => project({ ...example, 'src/a/b/b.tsx': `${example['src/a/b/b.tsx']}${jsx}` });
    expect(missingClasses(reading("<View className={`${styles['title']} ${card['card']}`} />"))).toEqual([]);
    expect(missingClasses(reading("<View className={styles['card']} />"))).toHaveLength(1);
    expect(missingClasses(reading("<View className={cx(card['title'], styles['title'])} />"))).toHaveLength(1);
  });

  it('are not written in JSX', () => {
    expect(inline(tree)).toEqual([]);
    expect(inline(project({ 'src/a.tsx': 'const a = <View style={{ top: 1 }} />;' }))).toHaveLength(1);
  });

  it('that are computed are listed only for files that have them', () => {
    for (const file of Object.keys(COMPUTED)) expect(tree.get(file)).toContain('style=');
  });

  it('name no custom property in code, as the build renames them', () => {
    expect(namedInCode(tree)).toEqual([]);
    const example = `const a = <View style={\`${KEPT_PROPERTY}:\${scale}\`} />;`;
    expect(namedInCode(project({ 'src/a.tsx': example }))).toEqual([]);
    expect(tree.get('src/components/ui/screen/screen.tsx')).toContain(KEPT_PROPERTY);
  });

  it.each([
    'const a = <View style="--ratio:2" />;',
    'const a = <View style={`width:1px;--ratio:${ratio}`} />;',
    "const a = <View style={{ '--ratio': 2 }} />;",
    "const look = ['--text-scale:1', `${wide};--ratio:2;${tall}`];",
    "node.style.setProperty('--ratio', '2');",
  ])('that name one in code are reported: %s', (text) => {
    expect(namedInCode(project({ 'src/a.tsx': text }))).toHaveLength(1);
  });
});

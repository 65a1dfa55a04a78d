import { readFileSync } from 'node:fs';
import path from 'node:path';

const SHEET = readFileSync(path.resolve(__dirname, '../../src/styles/tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

function declared(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const BAR_COLOURS: Readonly<Record<string, Tokens>> = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../src/theme.json'), 'utf8'),
);

/** Tokens that the dark theme does not redefine are the same as in the light theme. */
function themes(sheet: string): Readonly<Record<'light' | 'dark', Tokens>> {
  const [base = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  const light = declared(base);
  return { light, dark: { ...light, ...declared(dark.split('@media')[0] ?? '') } };
}

function colourOf(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? '';
  const [, primitive] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return primitive === undefined ? value : colourOf(tokens, primitive);
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = NaN, bright = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const BACKGROUNDS = ['--color-page', '--color-card', '--color-sunken'];
const TEXTS = ['ink', 'ink-soft', 'seal', 'link', 'good', 'warn', 'bad', 'star'].map((role) => `--color-${role}`);
const TEXT_PAIRS = TEXTS.flatMap((role) => BACKGROUNDS.map((background) => [role, background] as const));
const ON_FILLS = [
  ['--color-on-seal', '--color-seal'],
  ['--color-on-pay', '--color-pay'],
  ['--color-seal', '--color-seal-wash'],
] as const;
const ICON_PAIRS = BACKGROUNDS.flatMap((background) =>
  ['--color-ink-faint', '--color-pay'].map((role) => [role, background] as const),
);

function lowContrast(tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): readonly string[] {
  return pairs.flatMap(([role, background]) => {
    const ratio = contrast(colourOf(tokens, role), colourOf(tokens, background));
    return ratio >= least ? [] : [`${role} on ${background}: ${ratio.toFixed(2)}`];
  });
}

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const tokens = themes(SHEET)[theme];

  it('of texts are readable on every background', () => {
    expect(lowContrast(tokens, [...TEXT_PAIRS, ...ON_FILLS], 4.5)).toEqual([]);
  });

  it('of icons are visible on every background', () => {
    expect(lowContrast(tokens, ICON_PAIRS, 3)).toEqual([]);
  });

  it('of the tab bar are readable', () => {
    const named = BAR_COLOURS[theme] ?? {};
    expect(
      lowContrast(
        named,
        [
          ['tabText', 'tab'],
          ['tabOn', 'tab'],
        ],
        4.5,
      ),
    ).toEqual([]);
    expect([named['page'], named['tab']].map((value) => value?.toLowerCase())).toEqual([
      colourOf(tokens, '--color-page'),
      colourOf(tokens, '--color-card'),
    ]);
  });
});

/** Colours declared after the base and the dark block, which `themes` does not read. */
function unreadColours(sheet: string): readonly string[] {
  const [, , ...after] = sheet.split('@media');
  return Object.entries(declared(after.join(''))).flatMap(([name, value]) => (/#|rgb/.test(value) ? [name] : []));
}

it('checks every colour that the style sheet declares', () => {
  expect(unreadColours(SHEET)).toEqual([]);
  expect(unreadColours(`${SHEET}page { --ink-2: #d0c8bc; }`)).toEqual(['--ink-2']);
});

it('reports pairs with too little contrast', () => {
  const { light, dark } = themes('page { --a: #777; --x: #777777; --color-y: var(--x); --color-z: #ffffff; }');
  expect(lowContrast(light, [['--color-y', '--color-z']], 4.5)).toEqual(['--color-y on --color-z: 4.48']);
  expect(lowContrast(dark, [['--color-none', '--color-z']], 3)).toEqual(['--color-none on --color-z: NaN']);
});

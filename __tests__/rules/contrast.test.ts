import { readFileSync } from 'node:fs';
import path from 'node:path';

const SHEET = readFileSync(path.resolve(__dirname, '../../src/styles/tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

function declared(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const BARS: Readonly<Record<string, Tokens>> = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../src/theme.json'), 'utf8'),
);

/** What the dark sheet does not say stays as in the light. */
function themes(sheet: string): Readonly<Record<'light' | 'dark', Tokens>> {
  const [usual = '', night = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  const light = declared(usual);
  return { light, dark: { ...light, ...declared(night.split('@media')[0] ?? '') } };
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

const GROUNDS = ['--color-page', '--color-card', '--color-sunken'];
const TEXTS = ['ink', 'ink-soft', 'seal', 'link', 'good', 'warn', 'bad', 'star'].map((role) => `--color-${role}`);
const WRITTEN = TEXTS.flatMap((role) => GROUNDS.map((ground) => [role, ground] as const));
const ON_FILLS = [
  ['--color-on-seal', '--color-seal'],
  ['--color-on-pay', '--color-pay'],
  ['--color-seal', '--color-seal-wash'],
] as const;
const MARKS = GROUNDS.flatMap((ground) => ['--color-ink-faint', '--color-pay'].map((role) => [role, ground] as const));

function tooFaint(tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): readonly string[] {
  return pairs.flatMap(([role, ground]) => {
    const ratio = contrast(colourOf(tokens, role), colourOf(tokens, ground));
    return ratio >= least ? [] : [`${role} on ${ground}: ${ratio.toFixed(2)}`];
  });
}

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const tokens = themes(SHEET)[theme];

  it('of text can be read on every ground', () => {
    expect(tooFaint(tokens, [...WRITTEN, ...ON_FILLS], 4.5)).toEqual([]);
  });

  it('of marks can be seen on every ground', () => {
    expect(tooFaint(tokens, MARKS, 3)).toEqual([]);
  });

  it('of the tab bar can be read', () => {
    const named = BARS[theme] ?? {};
    expect(
      tooFaint(
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

/** Colours declared after the usual block and the dark one, where `themes` does not look. */
function unread(sheet: string): readonly string[] {
  const [, , ...after] = sheet.split('@media');
  return Object.entries(declared(after.join(''))).flatMap(([name, value]) => (/#|rgb/.test(value) ? [name] : []));
}

it('reads every colour that the sheet declares', () => {
  expect(unread(SHEET)).toEqual([]);
  expect(unread(`${SHEET}page { --ink-2: #d0c8bc; }`)).toEqual(['--ink-2']);
});

it('finds what is too faint', () => {
  const { light, dark } = themes('page { --a: #777; --x: #777777; --color-y: var(--x); --color-z: #ffffff; }');
  expect(tooFaint(light, [['--color-y', '--color-z']], 4.5)).toEqual(['--color-y on --color-z: 4.48']);
  expect(tooFaint(dark, [['--color-none', '--color-z']], 3)).toEqual(['--color-none on --color-z: NaN']);
});

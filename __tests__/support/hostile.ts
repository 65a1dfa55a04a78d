/** The value with what stands at `path` (dotted) replaced. */
export function spoilt(input: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const [key = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = Array.isArray(input) ? Object.assign([], input) : { ...Object(input) };
  copy[key] = spoilt(copy[key], rest.join('.'), value);
  return copy;
}

/** The value without the field at `path`. */
export function without(input: unknown, path: string): unknown {
  const [key = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = Array.isArray(input) ? Object.assign([], input) : { ...Object(input) };
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest.join('.'));
  return copy;
}

/** Everything in a value but the value itself: its dotted path, and what stands there. */
export function partsOf(value: unknown, under = ''): readonly (readonly [path: string, part: unknown])[] {
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const path = under === '' ? key : `${under}.${key}`;
    return [[path, part] as const, ...partsOf(part, path)];
  });
}

export const keyOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Whether one path leads to the other, or past it. */
export function isAbout(told: string, path: string): boolean {
  return told === path || told.startsWith(`${path}.`) || path.startsWith(`${told}.`);
}

const WRONG_WORDS = [undefined, null, 7, true, {}, ['x'], 'x'.repeat(10_000)];
const WRONG_NUMBERS = [undefined, null, '1', '', true, {}, [1], NaN, Infinity, -Infinity, -1, 0.5, 2 ** 53, 1e300];
const WRONG_FLAGS = [null, 'true', 1, 0, {}, []];
const WRONG_LISTS = [undefined, null, 'x', 7, {}, { 0: 'x', length: 1 }];
const WRONG_THINGS = [null, 'x', 7, true];

const WRONG_IDS = [...WRONG_WORDS, '', 'x'.repeat(41)];

/** Fields that hold an id of the shop's or the phone's own making. */
export const isId = (path: string) => /Id$/.test(path) && !path.endsWith('cloudId');

/** What can't stand where this stands. */
export function wrongFor(path: string, part: unknown): readonly unknown[] {
  if (typeof part === 'string') return isId(path) ? WRONG_IDS : WRONG_WORDS;
  if (typeof part === 'number') return WRONG_NUMBERS;
  if (typeof part === 'boolean') return WRONG_FLAGS;
  return Array.isArray(part) ? WRONG_LISTS : WRONG_THINGS;
}

/** Words of a right length that something may choke on. */
export const HOSTILE_WORDS = [
  ...['', '   ', '\n\t', '.', '../', '%E0%A4%A', '\\', '"', "' OR 1=1 --", '.*(?:[', '${1}'],
  ...['__proto__', 'constructor', 'toString', 'undefined', 'NaN', '-0'],
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '.stall', 'xiaopu/1/journal'],
  ...[
    '👩‍👩‍👧‍👦🍵',
    '\ud83d',
    '\udc00\ud800',
    '\u0000',
    '\u202egnirts',
    '\ufeff',
    'é\u0301\u0301',
    'ﷺ𠮷İß',
    '\u3164',
    '\u2060',
  ],
];

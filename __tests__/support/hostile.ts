/** A copy of the value with the part at `path` (dotted) replaced. */
export function withValueAt(input: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const [key = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = Array.isArray(input) ? Object.assign([], input) : { ...Object(input) };
  copy[key] = withValueAt(copy[key], rest.join('.'), value);
  return copy;
}

/** A copy of the value without the field at `path`. */
export function withoutField(input: unknown, path: string): unknown {
  const [key = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = Array.isArray(input) ? Object.assign([], input) : { ...Object(input) };
  if (rest.length === 0) delete copy[key];
  else copy[key] = withoutField(copy[key], rest.join('.'));
  return copy;
}

/** All nested parts of a value with their dotted paths. */
export function partsOf(value: unknown, prefix = ''): readonly (readonly [path: string, part: unknown])[] {
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return [[path, part] as const, ...partsOf(part, path)];
  });
}

export const keyOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Whether two paths are equal or one contains the other. */
export function isSamePath(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

const WRONG_TEXTS = [undefined, null, 7, true, {}, ['x'], 'x'.repeat(10_000)];
const WRONG_NUMBERS = [undefined, null, '1', '', true, {}, [1], NaN, Infinity, -Infinity, -1, 0.5, 2 ** 53, 1e300];
const WRONG_FLAGS = [null, 'true', 1, 0, {}, []];
const WRONG_LISTS = [undefined, null, 'x', 7, {}, { 0: 'x', length: 1 }];
const WRONG_OBJECTS = [null, 'x', 7, true];

const WRONG_IDS = [...WRONG_TEXTS, '', 'x'.repeat(41)];

/** Whether the field contains an id created by the shop or the phone. */
export const isId = (path: string) => /Id$/.test(path) && !path.endsWith('cloudId');

/** Invalid values for this part. */
export function invalidValues(path: string, part: unknown): readonly unknown[] {
  if (typeof part === 'string') return isId(path) ? WRONG_IDS : WRONG_TEXTS;
  if (typeof part === 'number') return WRONG_NUMBERS;
  if (typeof part === 'boolean') return WRONG_FLAGS;
  return Array.isArray(part) ? WRONG_LISTS : WRONG_OBJECTS;
}

/** Texts of valid length that naive code may fail on. */
export const HOSTILE_TEXTS = [
  ...['', '   ', '\n\t', '.', '../', '%E0%A4%A', '\\', '"', "' OR 1=1 --", '.*(?:[', '${1}'],
  ...['__proto__', 'constructor', 'toString', 'undefined', 'NaN', '-0'],
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '.stall', 'xiaopu/6/journal'],
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

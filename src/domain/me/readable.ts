import type { KnownItem, KnownPart } from '@/contract/me/known';

/** Words for what is written into the file. */
export interface KnownWords {
  readonly parts: Readonly<Record<KnownPart, string>>;
  /** Of a field, and of a state; what has none stays as it is. */
  readonly words: Readonly<Record<string, string>>;
  /** A number of this field: an amount, a time or neither. */
  readonly number: (field: string, value: number) => string | number;
}

/** The items as JSON that a person can read: one heading for each part, in the order of `words.parts`. */
export function readableText(items: readonly KnownItem[], words: KnownWords): string {
  const known = new Map(Object.entries(words.words));
  const wordOf = (name: string) => known.get(name) ?? name;
  const readable = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => readable(each, field));
    if (value instanceof Object)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [wordOf(name), readable(each, name)]));
    if (typeof value === 'number') return words.number(field, value);
    return field === 'state' && typeof value === 'string' ? wordOf(value) : value;
  };
  const parts = Object.entries(words.parts).map(([part, heading]) => {
    const own = items.filter((item) => item.part === part);
    return [heading, own.map(({ data }) => readable(data, part))];
  });
  return JSON.stringify(Object.fromEntries(parts), null, 2);
}

import type { FormItem } from './form-input';

interface Card<T> {
  /** Empty for the first card of a form that does not begin with a heading. */
  readonly heading: string;
  readonly items: readonly FormItem<T>[];
}

/** The items on their cards: each heading begins one. */
export function cardsOf<T>(items: readonly FormItem<T>[]): readonly Card<T>[] {
  const cards: { heading: string; items: FormItem<T>[] }[] = [];
  for (const item of items) {
    if (item.kind === 'heading') cards.push({ heading: item.key, items: [] });
    else {
      if (cards.length === 0) cards.push({ heading: '', items: [] });
      cards[cards.length - 1]?.items.push(item);
    }
  }
  return cards;
}

const rowName = <T>(item: FormItem<T> | undefined) => (item && 'row' in item ? item.row : undefined);

/** The items in their rows; one without a row is alone. */
export function rowsOf<T>(items: readonly FormItem<T>[]): readonly (readonly FormItem<T>[])[] {
  const rows: FormItem<T>[][] = [];
  for (const item of items) {
    const last = rows[rows.length - 1];
    const name = rowName(item);
    if (last && name !== undefined && rowName(last[0]) === name) last.push(item);
    else rows.push([item]);
  }
  return rows;
}

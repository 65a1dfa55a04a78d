import { PAGE_SIZE, type Page } from '@/contract/page';

/** Where an item stands in a list that is sorted by an instant or another number; equal ones are sorted by id. */
export interface Position {
  readonly at: number;
  readonly id: string;
}

/** Sort order: newest first, equal times by id. */
export function newestFirst(a: Position, b: Position): number {
  return b.at - a.at || Number(a.id < b.id) - Number(a.id > b.id);
}

/** The cursor of the page after this position. It stays valid when the item is changed or removed. */
export function toCursor({ at, id }: Position): string {
  return `${at}:${id}`;
}

/** The inverse of `toCursor`; undefined for any other text. */
export function parseCursor(cursor: string): Position | undefined {
  const [, at, id] = /^(-?\d{1,16}):(.+)$/s.exec(cursor) ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id };
}

/** The first page of a sorted list of which at most one item more than a page was read. */
export function firstPage<T>(items: readonly T[], positionOf: (item: T) => Position, size = PAGE_SIZE): Page<T> {
  const last = items[size - 1];
  return items.length > size && last !== undefined
    ? { items: items.slice(0, size), cursor: toCursor(positionOf(last)) }
    : { items };
}

import { PAGE_SIZE } from '@/contract/page';

/** Splits a list into parts of at most `size` items. */
export function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Splits a list into pages, each rendered under a parent of its own: WeChat's audit allows 60 children per node. */
export function chunkPages<T>(items: readonly T[]): readonly (readonly T[])[] {
  return chunk(items, PAGE_SIZE);
}

import { PAGE_SIZE } from '@/contract/page';

/** Splits a list into pages, each rendered under a parent of its own: WeChat's audit allows 60 children per node. */
export function chunkPages<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / PAGE_SIZE);
  return Array.from({ length: count }, (_none, page) => items.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE));
}

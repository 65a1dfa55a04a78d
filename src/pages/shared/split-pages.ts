import { PAGE_SIZE } from '@/contract/page';

/** Pages of a list, each to stand under a parent of its own: WeChat's audit allows 60 children. */
export function inPages<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / PAGE_SIZE);
  return Array.from({ length: count }, (_none, page) => items.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE));
}

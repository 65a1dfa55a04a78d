import type { Category } from '@/contract/shop/shop';

/**
 * The categories with these names. A name that was there before stays the same category; the others are, one after the
 * other, those whose name is gone: renamed, so that their goods stay in them. Only what is left over is new.
 */
export function renameCategories(
  before: readonly Category[],
  names: readonly string[],
  newId: () => string,
): readonly Category[] {
  const renamed = before.filter(({ name }) => !names.includes(name));
  return names.map((name) => {
    const same = before.find((category) => category.name === name);
    return same ?? { id: renamed.shift()?.id ?? newId(), name };
  });
}

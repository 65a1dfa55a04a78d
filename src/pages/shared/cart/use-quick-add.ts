import { useCallback, useState } from 'react';

import type { GoodsCard } from '@/contract/catalog/goods';

import { putIntoCart } from './put-into-cart';

/** Adding goods to the cart from a list: at once, or by a sheet where there is something to choose. */
export function useQuickAdd() {
  const [choosing, setChoosing] = useState<string>();
  /** Returns whether they are in the cart now. */
  const add = useCallback(({ id, skuId }: GoodsCard): boolean => {
    if (skuId !== undefined) return putIntoCart(skuId, 1);
    setChoosing(id);
    return false;
  }, []);
  const stopChoosing = useCallback(() => setChoosing(undefined), []);
  return { choosing, add, stopChoosing };
}

import type { Quote, WantedLine } from '@/contract/quote';
import type { StockOf } from '@/domain/goods';
import { quoteFor, type FindSku } from '@/domain/quote';

import type { ShopWindow } from '../shop-window';

interface Wish {
  readonly wanted: readonly WantedLine[];
  readonly stockOf: StockOf;
  /** Where it is sent; without it, freight is that of the near provinces. */
  readonly province?: string;
}

/** Prices what is wanted from the catalogue and the stock alone. */
export function quoteWanted(window: ShopWindow, { stockOf, ...wish }: Wish): Quote {
  const find: FindSku = (skuId) => {
    const found = window.skuById.get(skuId);
    return found && { ...found, stock: stockOf(skuId) };
  };
  return quoteFor({ ...wish, find, freight: window.shop.freight });
}

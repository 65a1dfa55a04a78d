import type { Quote, WantedLine } from '@/contract/quote';
import type { PayingWith } from '@/contract/verbs/buying';
import type { LockedPrice } from '@/domain/bargain';
import type { StockOf } from '@/domain/goods';
import type { Offers } from '@/domain/promotions';
import { quoteFor } from '@/domain/quote';
import type { FindSku } from '@/domain/quote-lines';

import type { Ports } from '../ports';
import type { PurseRecord } from '../records';
import { toPurse } from './purse';

interface Wish {
  readonly wanted: readonly WantedLine[];
  readonly stockOf: StockOf;
  readonly offers: Offers;
  readonly purse: PurseRecord;
  readonly paying: PayingWith;
  /** The prices that are locked for her. */
  readonly locks: readonly LockedPrice[];
  /** Where it is sent; without it, freight is that of the near provinces. */
  readonly province?: string | undefined;
  /** It is handed over at the stall. */
  readonly stall?: boolean | undefined;
}

/** Prices what is wanted from the catalogue, the stock, the shopper's purse and what she agreed on with the seller alone. */
export function quoteWanted({ window }: Pick<Ports, 'window'>, wish: Wish): Quote {
  const { wanted, stockOf, offers, purse, paying, locks, province, stall } = wish;
  const find: FindSku = (skuId) => {
    const found = window.skuById.get(skuId);
    return found && { ...found, stock: stockOf(skuId) };
  };
  return quoteFor({
    wanted,
    find,
    freight: window.shop.freight,
    province,
    stall,
    offers,
    purse: toPurse(purse, window.coupons, paying),
    locks,
  });
}

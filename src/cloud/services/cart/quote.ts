import type { Ports } from '@/cloud/ports';
import type { PurseRecord } from '@/cloud/records';
import { toPurse } from '@/cloud/repositories/promotions/wallet';
import type { PayingWith, Quote, WantedLine } from '@/contract/cart/quote';
import { quoteFor } from '@/domain/cart/quote';
import type { FindSku } from '@/domain/cart/quote-lines';
import type { StockOf } from '@/domain/catalog/goods';
import type { LockedPrice } from '@/domain/offers/bargain-rule';
import type { Offers } from '@/domain/promotions/promotions';

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

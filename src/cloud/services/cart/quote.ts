import type { Ports } from '@/cloud/ports';
import type { WalletRecord } from '@/cloud/shopper-records';
import { toWallet } from '@/cloud/repositories/promotions/wallet';
import type { LineItemInput, PaymentChoice, Quote } from '@/contract/cart/quote';
import { quoteFor } from '@/domain/cart/quote';
import type { FindSku } from '@/domain/cart/quote-lines';
import type { StockOf } from '@/domain/catalog/goods';
import type { LockedPrice } from '@/domain/offers/bargain-rule';
import type { PromotionContext } from '@/domain/promotions/promotions';

interface QuoteInput {
  readonly items: readonly LineItemInput[];
  readonly stockOf: StockOf;
  readonly promotions: PromotionContext;
  readonly wallet: WalletRecord;
  readonly paymentChoice: PaymentChoice;
  /** Agreed prices that are valid for the shopper now. */
  readonly lockedPrices: readonly LockedPrice[];
  /** Province of the address; without it there is no surcharge for remote provinces. */
  readonly province?: string | undefined;
  /** The goods are handed over at the stall: no freight. */
  readonly stall?: boolean | undefined;
}

/** Prices items from the catalog, the stock, the shopper's wallet and the agreed prices; never from client data. */
export function quoteItems({ catalog }: Pick<Ports, 'catalog'>, input: QuoteInput): Quote {
  const { items, stockOf, promotions, wallet, paymentChoice, lockedPrices, province, stall } = input;
  const findSku: FindSku = (skuId) => {
    const found = catalog.skuById.get(skuId) ?? findOffShelf(catalog, skuId);
    return found && { ...found, stock: stockOf(skuId) };
  };
  return quoteFor({
    items,
    findSku,
    freight: catalog.shop.freight,
    province,
    stall,
    promotions,
    wallet: toWallet(wallet, catalog.coupons, paymentChoice),
    lockedPrices,
  });
}

/** A SKU of goods off the shelf, so that a cart can name what is not for sale any more. */
function findOffShelf({ goods }: Ports['catalog'], skuId: string) {
  for (const record of goods) {
    const sku = record.skus.find(({ id }) => id === skuId);
    if (sku) return { record, sku };
  }
  return undefined;
}

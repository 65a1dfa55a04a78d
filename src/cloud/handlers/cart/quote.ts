import type { Handler } from '@/cloud/handler';
import { findAddress, readBook } from '@/cloud/repositories/addresses/address-book';
import { readStock } from '@/cloud/repositories/catalog/stock';
import { readLocks } from '@/cloud/repositories/offers/locked-prices';
import { readPurse } from '@/cloud/repositories/promotions/wallet';
import { quoteWanted } from '@/cloud/services/cart/quote';
import { offersNow } from '@/cloud/services/promotions/current-promotions';
import { ok } from '@/contract/result';

export const quoteCart: Handler<'cart.quote'> = async ({ lines, addressId, stall, ...paying }, ports) => {
  const wish = {
    wanted: lines,
    stockOf: await readStock(ports),
    offers: await offersNow(ports, ports.db),
    purse: await readPurse(ports.db, ports),
    locks: await readLocks(ports.db, ports, lines),
    paying,
    stall,
  };
  if (addressId === undefined) return ok(quoteWanted(ports, wish));
  const address = findAddress(await readBook(ports.db, ports.caller), addressId);
  if (!address.ok) return address;
  return ok(quoteWanted(ports, { ...wish, province: address.value.province }));
};

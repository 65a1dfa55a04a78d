import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { findAddress, readBook } from './address-book';
import { offersNow } from './offers-now';
import { readLocks } from './locked-prices';
import { readPurse } from './purse';
import { quoteWanted } from './quote-wanted';
import { readStock } from './stock';

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

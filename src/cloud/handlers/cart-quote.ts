import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { findAddress, readBook } from './address-book';
import { quoteWanted } from './quote-wanted';
import { readStock } from './stock';

export const quoteCart: Handler<'cart.quote'> = async ({ lines, addressId }, ports) => {
  const stockOf = await readStock(ports);
  const wish = { wanted: lines, stockOf };
  if (addressId === undefined) return ok(quoteWanted(ports.window, wish));
  const address = findAddress(await readBook(ports.db, ports.caller), addressId);
  if (!address.ok) return address;
  return ok(quoteWanted(ports.window, { ...wish, province: address.value.province }));
};

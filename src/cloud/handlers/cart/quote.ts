import type { Handler } from '@/cloud/handler';
import { findAddress, readAddressBook } from '@/cloud/repositories/addresses/address-book';
import { readStock } from '@/cloud/repositories/catalog/stock';
import { readLockedPrices } from '@/cloud/repositories/offers/locked-prices';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { quoteItems } from '@/cloud/services/cart/quote';
import { currentPromotions } from '@/cloud/services/promotions/current-promotions';
import { ok } from '@/contract/result';

export const quoteCart: Handler<'cart.quote'> = async ({ lines, addressId, stall, ...paymentChoice }, ports) => {
  const input = {
    items: lines,
    stockOf: await readStock(
      ports,
      lines.map(({ skuId }) => skuId),
    ),
    promotions: await currentPromotions(ports, ports.db),
    wallet: await readWallet(ports.db, ports),
    lockedPrices: await readLockedPrices(ports.db, ports, lines),
    paymentChoice,
    stall,
  };
  if (addressId === undefined) return ok(quoteItems(ports, input));
  const address = findAddress(await readAddressBook(ports.db, ports.caller), addressId);
  if (!address.ok) return address;
  return ok(quoteItems(ports, { ...input, province: address.value.province }));
};

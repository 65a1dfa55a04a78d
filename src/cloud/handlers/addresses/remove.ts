import type { Handler } from '@/cloud/handler';
import { inReadingOrder, readBook, withDefault } from '@/cloud/repositories/addresses/address-book';
import { ok } from '@/contract/result';

/** Removing what is not there (any more) is no failure: the list it answers with is what the shopper asked for. */
export const removeAddress: Handler<'address.remove'> = async ({ addressId }, { caller, db }) =>
  db.transaction(async (tx) => {
    const book = await readBook(tx, caller);
    const kept = book.addresses.filter(({ id }) => id !== addressId);
    if (kept.length === book.addresses.length) return ok(inReadingOrder(kept));
    const addresses = withDefault(kept, undefined);
    tx.put('addresses', { ...book, addresses });
    return ok(inReadingOrder(addresses));
  });

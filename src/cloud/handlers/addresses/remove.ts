import type { Handler } from '@/cloud/handler';
import { readAddressBook, sortForDisplay, withOneDefault } from '@/cloud/repositories/addresses/address-book';
import { ok } from '@/contract/result';

/** Idempotent: removing an address that does not exist succeeds. */
export const removeAddress: Handler<'address.remove'> = async ({ addressId }, { caller, db }) =>
  db.transaction(async (tx) => {
    const book = await readAddressBook(tx, caller);
    const remaining = book.addresses.filter(({ id }) => id !== addressId);
    if (remaining.length === book.addresses.length) return ok(sortForDisplay(remaining));
    const addresses = withOneDefault(remaining, undefined);
    tx.put('addresses', { ...book, addresses });
    return ok(sortForDisplay(addresses));
  });

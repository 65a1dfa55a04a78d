import type { Handler } from '@/cloud/handler';
import { readAddressBook, sortForDisplay } from '@/cloud/repositories/addresses/address-book';
import { ok } from '@/contract/result';

export const listAddresses: Handler<'address.list'> = async (_input, { caller, db }) =>
  ok(sortForDisplay((await readAddressBook(db, caller)).addresses));

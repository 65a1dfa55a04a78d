import type { Handler } from '@/cloud/handler';
import { inReadingOrder, readBook } from '@/cloud/repositories/addresses/address-book';
import { ok } from '@/contract/result';

export const listAddresses: Handler<'address.list'> = async (_input, { caller, db }) =>
  ok(inReadingOrder((await readBook(db, caller)).addresses));

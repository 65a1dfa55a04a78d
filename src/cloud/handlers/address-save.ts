import type { Address, AddressFields } from '@/contract/address';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { checkAddress, cleanAddress } from '@/domain/address';

import type { Handler } from '../handler';
import type { AddressBook } from '../records';
import { findAddress, readBook, withDefault } from './address-book';
import { madeBefore, rememberRequest } from './request';

export const saveAddress: Handler<'address.save'> = async (input, { caller, db, ids }) => {
  const cleaned = cleanFields(input.fields);
  if (!cleaned.ok) return cleaned;
  const wish = { ...input, fields: cleaned.value };
  const request = { requestId: input.requestId, intent: JSON.stringify(['address.save', wish]) };
  const newId = ids.next();
  return db.transaction<Address, FailureOf<'address.save'>>(async (tx) => {
    const before = await madeBefore(tx, caller, request);
    if (!before.ok) return before;
    const book = await readBook(tx, caller);
    if (before.value !== undefined) return findAddress(book, before.value);
    const written = writeInto(book, wish, newId);
    if (!written.ok) return written;
    const { address, addresses } = written.value;
    tx.put('addresses', { ...book, addresses });
    rememberRequest(tx, caller, { ...request, made: address.id });
    return ok(address);
  });
};

function cleanFields(fields: AddressFields): Result<AddressFields, Failure<'INVALID_INPUT'>> {
  const cleaned = cleanAddress(fields);
  const [bad] = checkAddress(cleaned);
  return bad === undefined ? ok(cleaned) : err(failure('INVALID_INPUT', { path: `fields.${bad}`, rule: 'address' }));
}

interface Written {
  readonly address: Address;
  readonly addresses: readonly Address[];
}

function writeInto(
  book: AddressBook,
  { id, fields, isDefault }: Input<'address.save'>,
  newId: string,
): Result<Written, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const writtenId = id ?? newId;
  const kept = book.addresses.find((address) => address.id === writtenId);
  if (id !== undefined && !kept) return err(failure('NOT_FOUND', { what: 'address' }));
  if (!kept && book.addresses.length >= LIMITS.addresses)
    return err(failure('TOO_MANY', { what: 'addresses', limit: LIMITS.addresses }));
  const written: Address = { id: writtenId, ...fields, isDefault: kept?.isDefault ?? false };
  const all = kept
    ? book.addresses.map((address) => (address === kept ? written : address))
    : [...book.addresses, written];
  const addresses = withDefault(all, isDefault ? writtenId : undefined);
  return ok({ address: addresses.find((address) => address.id === writtenId) ?? written, addresses });
}

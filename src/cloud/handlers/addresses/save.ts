import type { Handler } from '@/cloud/handler';
import type { AddressBook } from '@/cloud/shopper-records';
import { findAddress, readAddressBook, withOneDefault } from '@/cloud/repositories/addresses/address-book';
import { runOnce } from '@/cloud/repositories/run-once';
import type { Address, AddressFields } from '@/contract/addresses/address';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { checkAddress, cleanAddress } from '@/domain/addresses/address';

export const saveAddress: Handler<'address.save'> = async (input, ports) => {
  const cleaned = cleanFields(input.fields);
  if (!cleaned.ok) return cleaned;
  const request = { ...input, fields: cleaned.value };
  const id = input.id ?? ports.ids.next();
  return ports.db.transaction<Address, FailureOf<'address.save'>>(async (tx) => {
    const book = await readAddressBook(tx, ports.caller);
    const run = () => {
      const updated = upsertAddress(book, request, id);
      if (!updated.ok) return updated;
      tx.put('addresses', updated.value);
      return findAddress(updated.value, id);
    };
    const replay = (addressId: string) => findAddress(book, addressId);
    return runOnce(tx, ports, { verb: 'address.save', request, run, idOf: () => id, replay });
  });
};

function cleanFields(fields: AddressFields): Result<AddressFields, Failure<'INVALID_INPUT'>> {
  const cleaned = cleanAddress(fields);
  const [invalid] = checkAddress(cleaned);
  return invalid === undefined
    ? ok(cleaned)
    : err(failure('INVALID_INPUT', { path: `fields.${invalid}`, rule: 'address' }));
}

/** The address book with this address added or replaced, under `savedId`. */
function upsertAddress(
  book: AddressBook,
  { id, fields, isDefault }: Input<'address.save'>,
  savedId: string,
): Result<AddressBook, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const existing = book.addresses.find((address) => address.id === savedId);
  if (id !== undefined && !existing) return err(failure('NOT_FOUND', { what: 'address' }));
  if (!existing && book.addresses.length >= LIMITS.addresses)
    return err(failure('TOO_MANY', { what: 'addresses', limit: LIMITS.addresses }));
  const saved: Address = { id: savedId, ...fields, isDefault: existing?.isDefault ?? false };
  const all = existing
    ? book.addresses.map((address) => (address === existing ? saved : address))
    : [...book.addresses, saved];
  return ok({ ...book, addresses: withOneDefault(all, isDefault ? savedId : undefined) });
}

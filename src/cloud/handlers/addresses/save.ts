import type { Handler } from '@/cloud/handler';
import type { AddressBook } from '@/cloud/records';
import { findAddress, readBook, withDefault } from '@/cloud/repositories/addresses/address-book';
import { once } from '@/cloud/repositories/once';
import type { Address, AddressFields } from '@/contract/addresses/address';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { checkAddress, cleanAddress } from '@/domain/addresses/address';

export const saveAddress: Handler<'address.save'> = async (input, ports) => {
  const cleaned = cleanFields(input.fields);
  if (!cleaned.ok) return cleaned;
  const wish = { ...input, fields: cleaned.value };
  const id = input.id ?? ports.ids.next();
  return ports.db.transaction<Address, FailureOf<'address.save'>>(async (tx) => {
    const book = await readBook(tx, ports.caller);
    const act = () => {
      const written = writeInto(book, wish, id);
      if (!written.ok) return written;
      tx.put('addresses', written.value);
      return findAddress(written.value, id);
    };
    const again = (made: string) => findAddress(book, made);
    return once(tx, ports, { verb: 'address.save', wish, act, idOf: () => id, again });
  });
};

function cleanFields(fields: AddressFields): Result<AddressFields, Failure<'INVALID_INPUT'>> {
  const cleaned = cleanAddress(fields);
  const [bad] = checkAddress(cleaned);
  return bad === undefined ? ok(cleaned) : err(failure('INVALID_INPUT', { path: `fields.${bad}`, rule: 'address' }));
}

/** The book with this address in it, under `writtenId`. */
function writeInto(
  book: AddressBook,
  { id, fields, isDefault }: Input<'address.save'>,
  writtenId: string,
): Result<AddressBook, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const kept = book.addresses.find((address) => address.id === writtenId);
  if (id !== undefined && !kept) return err(failure('NOT_FOUND', { what: 'address' }));
  if (!kept && book.addresses.length >= LIMITS.addresses)
    return err(failure('TOO_MANY', { what: 'addresses', limit: LIMITS.addresses }));
  const written: Address = { id: writtenId, ...fields, isDefault: kept?.isDefault ?? false };
  const all = kept
    ? book.addresses.map((address) => (address === kept ? written : address))
    : [...book.addresses, written];
  return ok({ ...book, addresses: withDefault(all, isDefault ? writtenId : undefined) });
}

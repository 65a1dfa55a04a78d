import type { Ports, Reader } from '@/cloud/ports';
import type { AddressBook } from '@/cloud/records';
import type { Address } from '@/contract/addresses/address';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

/** The caller's addresses in the order they were made; none before the first is saved. */
export async function readBook(db: Reader, { shopperId }: Ports['caller']): Promise<AddressBook> {
  return (await db.get('addresses', shopperId)) ?? { id: shopperId, addresses: [] };
}

/** One of the caller's own addresses. Another shopper's is as absent as one that never was. */
export function findAddress(book: AddressBook, addressId: string): Result<Address, Failure<'NOT_FOUND'>> {
  const address = book.addresses.find(({ id }) => id === addressId);
  return address ? ok(address) : err(failure('NOT_FOUND', { what: 'address' }));
}

/** As a shopper reads them: the default first, then the newest. */
export function inReadingOrder(addresses: readonly Address[]): readonly Address[] {
  const newestFirst = [...addresses].reverse();
  return [...newestFirst.filter(({ isDefault }) => isDefault), ...newestFirst.filter(({ isDefault }) => !isDefault)];
}

/** Keeps the one rule of the book: as soon as there is an address, exactly one is the default. */
export function withDefault(addresses: readonly Address[], defaultId: string | undefined): readonly Address[] {
  const newest = addresses[addresses.length - 1];
  const chosen = addresses.find(({ id }) => id === defaultId) ?? addresses.find(({ isDefault }) => isDefault) ?? newest;
  return addresses.map((address) => ({ ...address, isDefault: address === chosen }));
}

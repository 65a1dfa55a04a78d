import type { Ports, Reader } from '@/cloud/ports';
import type { AddressBook } from '@/cloud/shopper-records';
import type { Address } from '@/contract/addresses/address';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

/** The caller's addresses, oldest first; empty before the first is saved. */
export async function readAddressBook(db: Reader, { shopperId }: Ports['caller']): Promise<AddressBook> {
  return (await db.get('addresses', shopperId)) ?? { id: shopperId, addresses: [] };
}

/** One of the caller's addresses. Another shopper's address is NOT_FOUND too. */
export function findAddress(book: AddressBook, addressId: string): Result<Address, Failure<'NOT_FOUND'>> {
  const address = book.addresses.find(({ id }) => id === addressId);
  return address ? ok(address) : err(failure('NOT_FOUND', { what: 'address' }));
}

/** The default address first, then the newest. */
export function sortForDisplay(addresses: readonly Address[]): readonly Address[] {
  const newestFirst = [...addresses].reverse();
  return [...newestFirst.filter(({ isDefault }) => isDefault), ...newestFirst.filter(({ isDefault }) => !isDefault)];
}

/** Makes exactly one address the default, unless there are none. */
export function withOneDefault(addresses: readonly Address[], defaultId: string | undefined): readonly Address[] {
  const newest = addresses[addresses.length - 1];
  const chosen = addresses.find(({ id }) => id === defaultId) ?? addresses.find(({ isDefault }) => isDefault) ?? newest;
  return addresses.map((address) => ({ ...address, isDefault: address === chosen }));
}

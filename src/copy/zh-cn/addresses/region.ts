import type { AddressFields } from '@/contract/addresses/address';

/** Identical names are not repeated: Beijing's province and city, Dongguan's city and district. */
function of({ province, city, district }: AddressFields): string {
  return [...new Set([province, city, district])].join('');
}

/** Formats the place of an address. */
export const region = {
  of,
  place: (address: AddressFields) => `${of(address)} ${address.detail}`,
};

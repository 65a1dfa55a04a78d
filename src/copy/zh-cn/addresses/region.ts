/** Formats the place of an address. */

import type { AddressFields } from '@/contract/addresses/address';

/** Identical names are not repeated: Beijing's province and city, Dongguan's city and district. */
export function of({ province, city, district }: AddressFields): string {
  return [...new Set([province, city, district])].join('');
}

export const place = (address: AddressFields) => `${of(address)} ${address.detail}`;

import type { AddressFields } from '@/contract/addresses/address';

/** Beijing names province and city alike, Dongguan city and district: each is said once. */
function of({ province, city, district }: AddressFields): string {
  return [...new Set([province, city, district])].join('');
}

/** Where in the country, in the words of the country's own table. */
export const region = {
  of,
  place: (address: AddressFields) => `${of(address)} ${address.detail}`,
};

import type { AddressFields } from '@/contract/addresses/address';

/** Region and detail in one line; a city named like its province, or a district like its city, is written once. */
export function addressText({ province, city, district, detail }: AddressFields): string {
  const region = [province, city, district].filter((name, at, all) => name !== all[at - 1]);
  return [...region, detail].join('');
}

/**
 * The address as the carriers' apps and mini programs read it when it is pasted: name, phone, address, with full-width
 * commas.
 */
export function carrierLine(address: AddressFields): string {
  return [address.name, address.phone, addressText(address)].join('\uff0c');
}

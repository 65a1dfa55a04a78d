import type { AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';

const MOBILE = /^1[3-9]\d{9}$/;

/**
 * Controls, halves of a pair, and the marks that turn writing around or show nothing: they could hide what a label really
 * says, or make an empty one. The joiner that makes one picture of several emoji stays.
 */
const UNSEEN = /(?!\s|\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]/gu;

const MOST_CHARS: Record<Exclude<keyof AddressFields, 'phone'>, number> = {
  name: LIMITS.nameChars,
  province: LIMITS.regionChars,
  city: LIMITS.regionChars,
  district: LIMITS.regionChars,
  detail: LIMITS.detailChars,
};

/** One line of what a shopper wrote, as it is kept: nothing unseen in it, one space for each run of white space. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** People paste `+86 138-1234-5678`; a courier's form takes eleven digits. */
function cleanPhone(phone: string): string {
  const compact = cleanText(phone).replace(/[\s-]/g, '');
  return compact.replace(/^\+86(?=\d{11}$)/, '');
}

/** The address as it is kept. Cleaning twice changes nothing more. */
export function cleanAddress(fields: AddressFields): AddressFields {
  return {
    name: cleanText(fields.name),
    phone: cleanPhone(fields.phone),
    province: cleanText(fields.province),
    city: cleanText(fields.city),
    district: cleanText(fields.district),
    detail: cleanText(fields.detail),
  };
}

/** The fields that won't do once cleaned, in the form's order: empty, too long, or not a mainland mobile number. */
export function checkAddress(fields: AddressFields): readonly (keyof AddressFields)[] {
  const clean = cleanAddress(fields);
  const fits = (field: keyof typeof MOST_CHARS) => clean[field] !== '' && clean[field].length <= MOST_CHARS[field];
  const order = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
  return order.filter((field) => (field === 'phone' ? !MOBILE.test(clean.phone) : !fits(field)));
}

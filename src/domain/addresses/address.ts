import type { AddressFields } from '@/contract/addresses/address';
import { LIMITS } from '@/contract/limits';

import { PROVINCES } from './provinces';

const MOBILE = /^1[3-9]\d{9}$/;

/**
 * Control characters, lone surrogates, bidirectional and invisible characters: they could disguise a shipping label or
 * make it look empty. The zero-width joiner inside emoji stays.
 */
const INVISIBLE = /(?!\s|\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]/gu;

const MAX_CHARS: Record<Exclude<keyof AddressFields, 'phone' | 'province'>, number> = {
  name: LIMITS.nameChars,
  city: LIMITS.regionChars,
  district: LIMITS.regionChars,
  detail: LIMITS.detailChars,
};

/** One line of text as it is stored: without invisible characters, white space collapsed. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** People paste `+86 138-1234-5678` and full-width digits; couriers need eleven digits. */
function cleanPhone(phone: string): string {
  const compact = cleanText(phone.normalize('NFKC')).replace(/[\s-]/g, '');
  return compact.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
}

/** The address as it is stored. Idempotent. */
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

/**
 * The invalid fields after cleaning, in form order: empty, too long, a province that nothing is sent to, or not a
 * mainland mobile number. Freight depends on the province, so it is never taken at the phone's word.
 */
export function checkAddress(fields: AddressFields): readonly (keyof AddressFields)[] {
  const clean = cleanAddress(fields);
  const fits = (field: keyof typeof MAX_CHARS) => clean[field] !== '' && clean[field].length <= MAX_CHARS[field];
  const order = ['name', 'phone', 'province', 'city', 'district', 'detail'] as const;
  return order.filter((field) => {
    if (field === 'phone') return !MOBILE.test(clean.phone);
    return field === 'province' ? !PROVINCES.includes(clean.province) : !fits(field);
  });
}

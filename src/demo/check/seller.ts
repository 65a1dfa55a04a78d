import type { ContentTime, ShopContent } from '../types';
import { timeProblems } from './common';

/** How long WeChat accepts a group's QR code, days. */
const GROUP_DAYS = 7;

/** A number that phone contacts accept: digits with an optional country code, spaces and dashes. */
const PHONE = /^\+?\d[\d -]{3,18}\d$/;

/** Problems of the seller's contact details. A contact the seller doesn't have is left out, not empty. */
export function checkSeller({
  wechatId,
  qrCodeUpdatedAt,
  phone,
  group,
  officialAccount,
}: ShopContent['seller']): readonly string[] {
  return [
    ...emptyProblems(wechatId, 'seller.wechatId'),
    ...timeProblems(qrCodeUpdatedAt, 'seller.qrCodeUpdatedAt'),
    ...(phone === undefined || PHONE.test(phone) ? [] : [`seller.phone: "${phone}" is not a phone number.`]),
    ...(group ? [...emptyProblems(group.name, 'seller.group.name'), ...groupExpiryProblems(group.until)] : []),
    ...(officialAccount ? emptyProblems(officialAccount.name, 'seller.officialAccount.name') : []),
  ];
}

function emptyProblems(text: string, path: string): readonly string[] {
  return text.trim() === '' ? [`${path}: is empty; leave it out instead.`] : [];
}

function groupExpiryProblems(until: ContentTime): readonly string[] {
  const problems = timeProblems(until, 'seller.group.until');
  const isLong = 'daysAhead' in until && until.daysAhead > GROUP_DAYS;
  return isLong
    ? [...problems, `seller.group.until: a WeChat group's QR code is valid for ${GROUP_DAYS} days.`]
    : problems;
}

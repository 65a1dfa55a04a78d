import type { ShopContent, When } from '../types';
import { checkWhen } from './common';

/** Days that WeChat lets the code of a group in. */
const GROUP_DAYS = 7;

/** What a phone's address book takes: digits, maybe with a country, spaces and dashes. */
const PHONE = /^\+?\d[\d -]{3,18}\d$/;

/** Faults of the ways to the seller: a way that is named has to lead somewhere. Those she has not are left out. */
export function checkSeller({
  wechatId,
  codeUpdated,
  phone,
  group,
  officialAccount,
}: ShopContent['seller']): readonly string[] {
  return [
    ...emptyFaults(wechatId, 'seller.wechatId'),
    ...checkWhen(codeUpdated, 'seller.codeUpdated'),
    ...(phone === undefined || PHONE.test(phone) ? [] : [`seller.phone: "${phone}" is not a phone number.`]),
    ...(group ? [...emptyFaults(group.name, 'seller.group.name'), ...untilFaults(group.until)] : []),
    ...(officialAccount ? emptyFaults(officialAccount.name, 'seller.officialAccount.name') : []),
  ];
}

function emptyFaults(words: string, at: string): readonly string[] {
  return words.trim() === '' ? [`${at}: is empty; leave out what there is not.`] : [];
}

function untilFaults(until: When): readonly string[] {
  const faults = checkWhen(until, 'seller.group.until');
  const isLong = 'daysAhead' in until && until.daysAhead > GROUP_DAYS;
  return isLong ? [...faults, `seller.group.until: WeChat's code of a group lasts ${GROUP_DAYS} days.`] : faults;
}

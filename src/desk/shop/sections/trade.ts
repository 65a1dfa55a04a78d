import { LIMITS, TRANSFER_HOURS } from '@/contract/limits';
import type { AddressFields } from '@/contract/addresses/address';
import type { FreightRule, PaymentMode } from '@/contract/shop/shop';
import type { ShopFields } from '@/contract/shop/edited-shop';
import { DAY, startOfBeijingDay } from '@/contract/time';
import * as copy from '@/copy';
import { deskShop as words } from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';
import { field, inputOf, optionalField, presence, withFallback, within, type Part } from '@/desk/parts/form/form-input';
import {
  amount,
  choice,
  firstDay,
  lastDay,
  lines,
  paragraph,
  required,
  wholeNumber,
} from '@/desk/parts/form/notations';
import { today } from '@/stores/desk/shop';
import { newRequestId } from '@/stores/request-id';

import { renameCategories } from './categories';
import { ofShop, optionalOfShop, type Section } from './of-shop';

type Pause = NonNullable<ShopFields['shop']['pause']>;
const storedPause = optionalOfShop('pause');

export const pause: Section = {
  name: words.sections.pause,
  note: ({ shop }) =>
    shop.pause ? words.pauseNote(formatDay(shop.pause.since), formatDay(shop.pause.until - DAY)) : words.notPaused,
  seenOn: 'tabs',
  problem: ({ shop }) => (shop.pause && shop.pause.until <= shop.pause.since ? words.pauseOrder : undefined),
  inputs(fields) {
    const fresh: Pause = { since: startOfBeijingDay(today()), until: startOfBeijingDay(today() + 3), text: '' };
    const value = withFallback(storedPause, fresh);
    return [
      inputOf(words.pause, presence(storedPause, fresh), choice(words.pauseChoices)),
      ...(storedPause.of(fields)
        ? [
            inputOf(words.pauseSince, within(value, field<Pause, 'since'>('since')), firstDay),
            inputOf(words.pauseUntil, within(value, field<Pause, 'until'>('until')), lastDay),
            inputOf(
              { label: words.pauseText, hint: words.pauseTextHint },
              within(value, field<Pause, 'text'>('text')),
              required(LIMITS.lineChars),
            ),
          ]
        : []),
    ];
  },
};

const ofFreight = <K extends keyof FreightRule>(name: K) => within(ofShop('freight'), field<FreightRule, K>(name));
type Remote = FreightRule['remote'];

export const freight: Section = {
  name: words.sections.freight,
  note: ({ shop: { freight: rule } }) => words.freightNote(formatYuan(rule.base), formatYuan(rule.freeFrom)),
  seenOn: { to: 'about' },
  inputs: () => [
    inputOf(words.base, ofFreight('base'), amount),
    inputOf(words.includedGrams, ofFreight('includedGrams'), wholeNumber(0, LIMITS.weightGrams)),
    inputOf(words.perExtraKg, ofFreight('perExtraKg'), amount),
    inputOf(words.freeFrom, ofFreight('freeFrom'), amount),
    inputOf(
      { label: words.remoteProvinces, hint: words.remoteHint },
      within(ofFreight('remote'), field<Remote, 'provinces'>('provinces')),
      lines(LIMITS.categories),
    ),
    inputOf(words.remoteSurcharge, within(ofFreight('remote'), field<Remote, 'surcharge'>('surcharge')), amount),
    inputOf(words.delivery, ofShop('delivery'), paragraph),
  ],
};

/** A mainland mobile number. */
const MOBILE_CHARS = 11;

const NO_ADDRESS: AddressFields = { name: '', phone: '', province: '', city: '', district: '', detail: '' };
const storedAddress = optionalField<ShopFields, 'returnAddress'>('returnAddress');
const address = withFallback(storedAddress, NO_ADDRESS);
const ADDRESS_INPUTS = [
  ['name', words.recipient, LIMITS.nameChars],
  ['phone', words.mobile, MOBILE_CHARS],
  ['province', words.province, LIMITS.regionChars],
  ['city', words.city, LIMITS.regionChars],
  ['district', words.district, LIMITS.regionChars],
  ['detail', words.detail, LIMITS.detailChars],
] as const;

export const returns: Section = {
  name: words.sections.returns,
  note: ({ returnAddress }) => (returnAddress ? copy.region.place(returnAddress) : words.none),
  seenOn: { to: 'about' },
  inputs: (fields) => [
    inputOf(words.returns, ofShop('returns'), paragraph),
    inputOf(words.returnAddress, presence(storedAddress, NO_ADDRESS), choice(words.addressChoices)),
    ...(storedAddress.of(fields)
      ? ADDRESS_INPUTS.map(([name, label, chars]) =>
          inputOf(label, within(address, field<AddressFields, typeof name>(name)), required(chars)),
        )
      : []),
  ],
};

export const payment: Section = {
  name: words.sections.payment,
  note: ({ shop }) => words.paymentChoices[shop.payment],
  inputs: ({ shop }) => [
    inputOf(words.payment, ofShop('payment'), choice<PaymentMode>(words.paymentChoices)),
    ...(shop.payment === 'contact'
      ? [
          inputOf(
            words.transferHours,
            withFallback(optionalOfShop('transferHours'), TRANSFER_HOURS),
            wholeNumber(1, LIMITS.transferHours),
          ),
        ]
      : [inputOf(words.giftChoice, presence(optionalOfShop('giftChoice'), true), choice(words.giftChoices))]),
  ],
};

/** The categories' names, in their order. What is written on the way must not lose a category: `saved` has them all. */
const categoryNames = (saved: ShopFields): Part<ShopFields, readonly string[]> => ({
  of: ({ shop }) => shop.categories.map(({ name }) => name),
  put: (fields, names) => ({
    ...fields,
    shop: { ...fields.shop, categories: renameCategories(saved.shop.categories, names, newRequestId) },
  }),
});

export const categories: Section = {
  name: words.sections.categories,
  note: ({ shop }) => words.categoriesNote(shop.categories.map(({ name }) => name)),
  seenOn: 'tabs',
  inputs: (_fields, saved) => [
    inputOf({ label: words.categories, hint: words.categoriesHint }, categoryNames(saved), lines(LIMITS.categories)),
    inputOf(
      { label: words.popularSearches, hint: words.popularSearchesHint },
      ofShop('popularSearches'),
      lines(LIMITS.suggestions),
    ),
  ],
};

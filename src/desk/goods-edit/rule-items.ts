import type { EditedBargain } from '@/contract/catalog/edited-goods';
import type { Preorder, ReturnPolicy } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { DAY } from '@/contract/time';
import { deskGoodsEdit as words } from '@/copy';
import {
  field,
  inputOf,
  optionalField,
  presence,
  within,
  withFallback,
  type FormItem,
  type Part,
} from '@/desk/parts/form/form-input';
import { choice, orNothing, percentage, required, wholeNumber } from '@/desk/parts/form/notations';

import { deskNow } from '@/stores/desk/shop';

import type { GoodsDraft } from './draft';
import { tags } from './goods-notations';

type Of<V> = Part<GoodsDraft, V>;

const returnsKind: Of<ReturnPolicy['kind']> = {
  of: ({ returns }) => returns.kind,
  put: (draft, kind) =>
    draft.returns.kind === kind ? draft : { ...draft, returns: kind === 'none' ? { kind, reason: '' } : { kind } },
};

const returnsReason: Of<string> = {
  of: ({ returns }) => (returns.kind === 'none' ? returns.reason : ''),
  put: (draft, reason) => ({ ...draft, returns: { kind: 'none', reason } }),
};

/** Whole days until then. */
const daysUntil = ({ arrivesAt }: Preorder) => Math.max(0, Math.ceil((arrivesAt - deskNow()) / DAY));

/** Of a pre-order what is not written anew stays: the hour of its arrival. */
const daysOf = (saved: Preorder | undefined): Part<Preorder, number> => ({
  of: daysUntil,
  put: (preorder, days) => ({
    ...preorder,
    arrivesAt: saved && daysUntil(saved) === days ? saved.arrivesAt : deskNow() + days * DAY,
  }),
});

/** The same for the terms of a deposit. */
const depositOf = (saved: Preorder | undefined): Part<Preorder, number | undefined> => ({
  of: ({ deposit }) => deposit?.percent,
  put(preorder, percent) {
    const terms = saved?.deposit ?? {
      ...{ balanceDays: 7, nonRefundablePercent: LIMITS.nonRefundablePercent },
      priceChangePolicy: words.depositPolicy,
    };
    return optionalField<Preorder, 'deposit'>('deposit').put(
      preorder,
      percent === undefined
        ? undefined
        : { ...terms, percent, nonRefundablePercent: Math.min(terms.nonRefundablePercent, percent) },
    );
  },
});

const storedPreorder = optionalField<GoodsDraft, 'preorder'>('preorder');

function preorderItems({ preorder }: GoodsDraft, saved: GoodsDraft): readonly FormItem<GoodsDraft>[] {
  const fresh: Preorder = { from: '', arrivesAt: deskNow() + 14 * DAY };
  const value = withFallback(storedPreorder, fresh);
  return [
    inputOf(words.preorder, presence(storedPreorder, fresh), choice(words.preorderKinds)),
    ...(preorder
      ? [
          inputOf(
            { label: words.preorderFrom, hint: words.preorderFromHint },
            within(value, field<Preorder, 'from'>('from')),
            required(LIMITS.titleChars),
          ),
          inputOf(
            { label: words.arrivesIn, hint: words.arrivesInHint },
            within(value, daysOf(saved.preorder)),
            wholeNumber(0, LIMITS.day),
          ),
          inputOf(
            { label: words.deposit, hint: words.depositHint },
            within(value, depositOf(saved.preorder)),
            orNothing(percentage),
          ),
        ]
      : []),
  ];
}

const storedBargain = optionalField<GoodsDraft, 'bargain'>('bargain');

const bargainKind = (saved: EditedBargain | undefined): Of<'off' | 'percent' | 'sku'> => ({
  of: ({ bargain }) => (bargain ? (bargain.percent === undefined ? 'sku' : 'percent') : 'off'),
  put(draft, kind) {
    const { offerLimit = 3, holdHours = 24, percent = 0 } = saved ?? {};
    const terms = { offerLimit, holdHours, ...(kind === 'percent' && { percent }) };
    return storedBargain.put(draft, kind === 'off' ? undefined : terms);
  },
});

const bargainPercent: Of<number> = {
  of: ({ bargain }) => bargain?.percent ?? 0,
  put: (draft, percent) => (draft.bargain ? { ...draft, bargain: { ...draft.bargain, percent } } : draft),
};

/** How the goods are sold: limit, returns, pre-order, bargaining, and further search words. */
export const ruleItems = (draft: GoodsDraft, saved: GoodsDraft): readonly FormItem<GoodsDraft>[] => [
  inputOf(
    { label: words.maxPerOrder, hint: words.maxPerOrderHint },
    field<GoodsDraft, 'maxPerOrder'>('maxPerOrder'),
    wholeNumber(1, LIMITS.quantity),
  ),
  inputOf(words.returns, returnsKind, choice(words.returnKinds)),
  ...(draft.returns.kind === 'none'
    ? [inputOf({ label: words.returnReason, hint: words.returnReasonHint }, returnsReason, required(LIMITS.lineChars))]
    : []),
  ...preorderItems(draft, saved),
  inputOf(words.bargain, bargainKind(saved.bargain), choice(words.bargainKinds)),
  ...(draft.bargain?.percent === undefined
    ? []
    : [inputOf({ label: words.percent, hint: words.percentHint }, bargainPercent, percentage)]),
  inputOf({ label: words.tags, hint: words.tagsHint }, optionalField<GoodsDraft, 'tags'>('tags'), tags),
];

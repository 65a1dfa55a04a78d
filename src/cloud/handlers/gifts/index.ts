import { forPayer } from '@/cloud/services/gifts/for-payer';
import type { GiftsVerbs } from '@/contract/verbs/gifts';

import type { Handler } from '../../handler';
import { claimGift } from './claim';
import { getGift } from './get';
import { takeGiftBack } from './take-back';

export const GIFTS_HANDLERS: { readonly [V in keyof GiftsVerbs]: Handler<V> } = {
  'gift.get': getGift,
  'gift.claim': claimGift,
  'gift.takeBack': forPayer(takeGiftBack),
};

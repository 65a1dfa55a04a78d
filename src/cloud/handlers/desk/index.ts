import type { DeskVerbs } from '@/contract/verbs/desk';

import type { Handler } from '../../handler';
import { answerOffer } from './answer-offer';
import { listWaitingOffers } from './list-offers';
import { listPreparedOrders } from './list-prepared-orders';
import { prepareOrder } from './prepare-order';
import { sellerOnly } from './seller-only';
import { getDeskSummary } from './summary';
import { withdrawPreparedOrder } from './withdraw-prepared-order';

export const DESK_HANDLERS: { readonly [V in keyof DeskVerbs]: Handler<V> } = {
  'desk.summary': sellerOnly<'desk.summary'>(getDeskSummary),
  'desk.listPreparedOrders': sellerOnly<'desk.listPreparedOrders'>(listPreparedOrders),
  'desk.prepareOrder': sellerOnly<'desk.prepareOrder'>(prepareOrder),
  'desk.listOffers': sellerOnly<'desk.listOffers'>(listWaitingOffers),
  'desk.answerOffer': sellerOnly<'desk.answerOffer'>(answerOffer),
  'desk.withdrawPreparedOrder': sellerOnly<'desk.withdrawPreparedOrder'>(withdrawPreparedOrder),
};

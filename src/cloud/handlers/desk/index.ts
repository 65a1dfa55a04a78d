import type { DeskVerbs } from '@/contract/verbs/desk';

import type { Handler } from '../../handler';
import { answerOffer } from './answer-offer';
import { listAskedOffers } from './list-offers';
import { listBaskets } from './list-prepared-orders';
import { orderFor } from './prepare-order';
import { forSeller } from './seller-only';
import { summariseDesk } from './summary';
import { endBasket } from './withdraw-prepared-order';

export const DESK_HANDLERS: { readonly [V in keyof DeskVerbs]: Handler<V> } = {
  'desk.summary': forSeller<'desk.summary'>(summariseDesk),
  'desk.listPreparedOrders': forSeller<'desk.listPreparedOrders'>(listBaskets),
  'desk.prepareOrder': forSeller<'desk.prepareOrder'>(orderFor),
  'desk.listOffers': forSeller<'desk.listOffers'>(listAskedOffers),
  'desk.answerOffer': forSeller<'desk.answerOffer'>(answerOffer),
  'desk.withdrawPreparedOrder': forSeller<'desk.withdrawPreparedOrder'>(endBasket),
};

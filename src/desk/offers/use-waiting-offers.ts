import { useCallback, useMemo, useState } from 'react';

import type { Fen } from '@/contract/money';
import type { OfferAnswer, WaitingOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { usePolling } from '@/pages/shared/use-polling';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { answerOffer, waitingOffersResource } from '@/stores/desk/desk';

const DONE_TEXTS = {
  accept: copy.deskOffers.accepted,
  counter: copy.deskOffers.countered,
  refuse: copy.deskOffers.refused,
};

/** The seller's possible answers to an offer. */
export interface WaitingOfferActions {
  readonly accept: (offer: WaitingOffer) => void;
  readonly refuse: (offer: WaitingOffer) => void;
  readonly counter: (offer: WaitingOffer, price: Fen) => void;
}

/** The offers that wait for the seller; reloaded regularly, because offers arrive and expire by themselves. */
export function useWaitingOffers() {
  const { remote, reload } = waitingOffersResource.use({});
  const [busy, setBusy] = useState<string>();
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  usePolling(remote.status === 'ready', reload);

  const answer = useCallback(async ({ id }: WaitingOffer, offerAnswer: OfferAnswer) => {
    setBusy(id);
    const result = await answerOffer({ offerId: id, answer: offerAnswer });
    setBusy(undefined);
    showToast(result.ok ? DONE_TEXTS[offerAnswer.action] : failureText(result.failure));
  }, []);
  const actions = useMemo<WaitingOfferActions>(() => {
    const refuse = async (offer: WaitingOffer) => {
      if (await confirm(copy.deskOffers.confirmRefuse)) await answer(offer, { action: 'refuse' });
    };
    return {
      accept: (offer) => void answer(offer, { action: 'accept' }),
      refuse: (offer) => void refuse(offer),
      counter: (offer, price) => void answer(offer, { action: 'counter', price }),
    };
  }, [answer]);
  return { remote, busy, actions, retry: () => void reload() };
}

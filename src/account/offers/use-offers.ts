import { useCallback, useMemo, useState } from 'react';

import type { Offer } from '@/contract/offers/offer';
import type { Answer } from '@/contract/verbs';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { usePolling } from '@/pages/shared/use-polling';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { acceptOffer, offerList, withdrawOffer } from '@/stores/offers/offers';

/** What the shopper can do with an offer. */
export interface OfferActions {
  readonly accept: (offer: Offer) => void;
  readonly withdraw: (offer: Offer) => void;
  readonly offerAgain: (offer: Offer) => void;
  readonly buy: (offer: Offer) => void;
  readonly open: (offer: Offer) => void;
}

const NAVIGATION: Pick<OfferActions, 'offerAgain' | 'buy' | 'open'> = {
  offerAgain: ({ goodsId }) => void navigateTo({ to: 'goods', id: goodsId, openOffer: true }),
  buy: ({ skuId, quantity }) => void navigateTo({ to: 'checkout', lines: [{ skuId, quantity }], fromCart: false }),
  open: ({ goodsId, orderId }) =>
    void navigateTo(orderId === undefined ? { to: 'goods', id: goodsId } : { to: 'order', id: orderId }),
};

/** The shopper's offers, page by page; reloaded regularly while one waits for an answer. */
export function useOffers() {
  const { remote, refresh, loadMore } = offerList.use({});
  const [busy, setBusy] = useState<string>();
  useRefreshOnShow(remote.status, refresh);
  const pages = useInfiniteList(remote, loadMore);
  useRefreshOnPullDown(refresh);
  usePolling(
    pages.flat().some(({ state }) => state === 'waiting'),
    refresh,
  );

  const update = useCallback(
    async (offer: Offer, run: () => Promise<Answer<'offer.accept'> | Answer<'offer.withdraw'>>, done: string) => {
      setBusy(offer.id);
      const answer = await run();
      await refresh();
      setBusy(undefined);
      showToast(answer.ok ? done : failureText(answer.failure));
    },
    [refresh],
  );
  const actions = useMemo<OfferActions>(() => {
    const withdraw = async (offer: Offer) => {
      if (await confirm(copy.ownOffers.confirmWithdraw))
        await update(offer, () => withdrawOffer(offer.id), copy.ownOffers.withdrawn);
    };
    return {
      ...NAVIGATION,
      accept: (offer) =>
        void update(offer, () => acceptOffer({ offerId: offer.id, shownPrice: offer.price }), copy.ownOffers.accepted),
      withdraw: (offer) => void withdraw(offer),
    };
  }, [update]);
  return { remote, pages, busy, actions, loadMore, retry: refresh };
}

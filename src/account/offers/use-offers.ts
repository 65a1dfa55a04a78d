import { useCallback, useMemo, useState } from 'react';

import type { Offer } from '@/contract/offers/offer';
import type { Answer } from '@/contract/verbs';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { usePages } from '@/pages/shared/use-pages';
import { useAgain } from '@/pages/shared/use-polling';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { ask, say } from '@/platform/page/feedback';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { offerList, takeOffer, withdrawOffer } from '@/stores/offers/offers';

const NOTHING = {};

/** What the shopper can do with an offer. */
export interface OfferActs {
  readonly take: (offer: Offer) => void;
  readonly withdraw: (offer: Offer) => void;
  readonly again: (offer: Offer) => void;
  readonly buy: (offer: Offer) => void;
  readonly open: (offer: Offer) => void;
}

/** Where an offer leads to. */
const WAYS: Pick<OfferActs, 'again' | 'buy' | 'open'> = {
  again: ({ goodsId }) => void go({ to: 'goods', id: goodsId, offering: true }),
  buy: ({ skuId, quantity }) => void go({ to: 'checkout', lines: [{ skuId, quantity }], fromCart: false }),
  open: ({ goodsId, orderId }) =>
    void go(orderId === undefined ? { to: 'goods', id: goodsId } : { to: 'order', id: orderId }),
};

/** Her bargains, page by page; what she awaits an answer to is looked for again while she stays. */
export function useOffers() {
  const { remote, refresh, more } = offerList.use(NOTHING);
  const [busy, setBusy] = useState<string>();
  useFresh(remote.status, refresh);
  const pages = usePages(remote, more);
  usePullDown(refresh);
  useAgain(
    pages.flat().some(({ state }) => state === 'waiting'),
    refresh,
  );

  const act = useCallback(
    async (offer: Offer, way: () => Promise<Answer<'offer.accept'> | Answer<'offer.withdraw'>>, done: string) => {
      setBusy(offer.id);
      const answer = await way();
      await refresh();
      setBusy(undefined);
      say(answer.ok ? done : wordsFor(answer.failure));
    },
    [refresh],
  );
  const acts = useMemo<OfferActs>(() => {
    const withdraw = async (offer: Offer) => {
      if (await ask(copy.ownOffers.withdrawAsk))
        await act(offer, () => withdrawOffer(offer.id), copy.ownOffers.withdrawn);
    };
    return {
      ...WAYS,
      take: (offer) =>
        void act(offer, () => takeOffer({ offerId: offer.id, shown: offer.price }), copy.ownOffers.taken),
      withdraw: (offer) => void withdraw(offer),
    };
  }, [act]);
  return { remote, pages, busy, acts, more, retry: () => void refresh() };
}

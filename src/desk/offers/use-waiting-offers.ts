import { useCallback, useMemo, useState } from 'react';

import type { Fen } from '@/contract/money';
import type { AskedOffer, OfferAnswer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { useAgain } from '@/pages/shared/use-polling';
import { useFresh } from '@/pages/shared/use-refresh';
import { ask, say } from '@/platform/page/feedback';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { answerOffer, askedOffersResource } from '@/stores/desk/desk';

const NOTHING = {};
const words = copy.deskOffers;
const DONE = { accepts: words.accepted, counters: words.countered, refuses: words.refused };

/** What the seller can say to an offer. */
export interface AskedActs {
  readonly accept: (offer: AskedOffer) => void;
  readonly refuse: (offer: AskedOffer) => void;
  readonly counter: (offer: AskedOffer, price: Fen) => void;
}

/** The offers that wait for the seller; looked for again while she stays, as they come and lapse by themselves. */
export function useAsked() {
  const { remote, reload } = askedOffersResource.use(NOTHING);
  const [busy, setBusy] = useState<string>();
  useFresh(remote.status, reload);
  usePullDown(reload);
  useAgain(remote.status === 'ready', reload);

  const answer = useCallback(async ({ id }: AskedOffer, said: OfferAnswer) => {
    setBusy(id);
    const answered = await answerOffer({ offerId: id, answer: said });
    setBusy(undefined);
    say(answered.ok ? DONE[said.does] : wordsFor(answered.failure));
  }, []);
  const acts = useMemo<AskedActs>(() => {
    const refuse = async (offer: AskedOffer) => {
      if (await ask(words.refuseAsk)) await answer(offer, { does: 'refuses' });
    };
    return {
      accept: (offer) => void answer(offer, { does: 'accepts' }),
      refuse: (offer) => void refuse(offer),
      counter: (offer, price) => void answer(offer, { does: 'counters', price }),
    };
  }, [answer]);
  return { remote, busy, acts, retry: () => void reload() };
}

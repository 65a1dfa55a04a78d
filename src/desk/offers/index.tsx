import { View } from '@tarojs/components';
import { useState } from 'react';

import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { WaitingOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import { usePolling } from '@/pages/shared/use-polling';
import { confirm } from '@/platform/page/feedback';
import { answerOffer, waitingOffersResource } from '@/stores/desk/desk';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import desk from '../parts/desk.module.css';
import { DeskView, useFresh } from '../parts/desk-view';
import { useAnswer } from '../parts/use-answer';
import { CounterSheet } from './parts/counter-sheet';
import { WaitingOfferCard } from './parts/waiting-offer-card';

const ALL = {};

/** Offers that wait for the seller's answer; read again regularly, because they arrive and expire by themselves. */
export default function Page() {
  const source = useFresh(waitingOffersResource.use(ALL));
  usePolling(source.remote.status === 'ready', source.reload);
  const { busy, send } = useAnswer(source.reload);
  const [countered, setCountered] = useState<WaitingOffer>();
  const answer = (offer: WaitingOffer, action: 'accept' | 'refuse') =>
    send({
      id: offer.id,
      write: () => answerOffer({ offerId: offer.id, answer: { action } }),
      done: () => (action === 'accept' ? copy.deskOffers.accepted : copy.deskOffers.refused),
    });
  const refuse = async (offer: WaitingOffer) => {
    if (await confirm(copy.deskOffers.confirmRefuse)) await answer(offer, 'refuse');
  };
  return (
    <Screen>
      <DeskView source={source}>
        {({ offers }) =>
          offers.length === 0 ? (
            <StateView drawing="empty" message={copy.deskOffers.empty} />
          ) : (
            <View className={desk['page']}>
              {isSandbox && <View className={shared['note']}>{copy.deskOffers.demoNote}</View>}
              {offers.map((offer, at) => (
                <WaitingOfferCard
                  key={offer.id}
                  offer={offer}
                  busy={busy === offer.id}
                  isNext={at === 0}
                  onAccept={() => void answer(offer, 'accept')}
                  onRefuse={() => void refuse(offer)}
                  onCounter={() => setCountered(offer)}
                />
              ))}
            </View>
          )
        }
      </DeskView>
      <SheetSlot>{countered && <CounterSheet offer={countered} onClose={() => setCountered(undefined)} />}</SheetSlot>
    </Screen>
  );
}

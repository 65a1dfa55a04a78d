import { View } from '@tarojs/components';
import { memo, useState } from 'react';

import { Price } from '@/components/catalog/price/price';
import { Button } from '@/components/ui/button/button';
import { MediaRow } from '@/components/ui/media-row/media-row';
import type { WaitingOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import desk from '../../parts/desk.module.css';
import { mayAccept } from '../counter-price';
import type { WaitingOfferActions } from '../use-waiting-offers';
import { CounterForm } from './counter-form';
import styles from './waiting-offer-card.module.css';

interface WaitingOfferCardProps {
  readonly offer: WaitingOffer;
  readonly busy: boolean;
  /** The first offer of the page: its answer is the primary action. */
  readonly isNext: boolean;
  readonly actions: WaitingOfferActions;
}

/** What the offer is for, with the list price and the seller's floor. */
function OfferSubject({ offer }: Pick<WaitingOfferCardProps, 'offer'>) {
  return (
    <MediaRow picture={offer.picture} title={offer.title} small>
      <View className={shared['note']}>
        {copy.common.joinWithDots([...offer.options, copy.deskOffers.pieces(offer.quantity)])}
      </View>
      <View className={styles['prices']}>
        <View className={shared['note']}>{copy.deskOffers.offeredPrice}</View>
        <Price amount={offer.price} />
        <View className={shared['note']}>{copy.deskOffers.perPiece}</View>
      </View>
      <View className={shared['note']}>{copy.deskOffers.bounds(offer)}</View>
    </MediaRow>
  );
}

function AnswerButtons({
  offer,
  busy,
  isNext,
  actions,
  onCounter,
}: WaitingOfferCardProps & { readonly onCounter: () => void }) {
  return (
    <View className={desk['actions']}>
      <Button
        kind="plain"
        busy={busy}
        label={copy.deskOffers.actionLabel(copy.deskOffers.refuse, offer)}
        onTap={() => actions.refuse(offer)}
      >
        {copy.deskOffers.refuse}
      </Button>
      {offer.bounds && (
        <Button busy={busy} label={copy.deskOffers.actionLabel(copy.deskOffers.counter, offer)} onTap={onCounter}>
          {copy.deskOffers.counter}
        </Button>
      )}
      {mayAccept(offer) && (
        <Button
          kind={isNext ? 'primary' : 'quiet'}
          busy={busy}
          label={copy.deskOffers.actionLabel(copy.deskOffers.accept, offer)}
          onTap={() => actions.accept(offer)}
        >
          {copy.deskOffers.accept}
        </Button>
      )}
    </View>
  );
}

/** An offer that waits for the seller, with the possible answers. */
export const WaitingOfferCard = memo(function WaitingOfferCard(props: WaitingOfferCardProps) {
  const { offer, busy, actions } = props;
  const [countering, setCountering] = useState(false);
  const { bounds } = offer;
  const isBelowFloor = bounds !== undefined && offer.price < bounds.floor;
  const [message, previousCounter] = [copy.deskOffers.shopperMessage(offer), copy.deskOffers.previousCounter(offer)];
  return (
    <View className={desk['card']}>
      <OfferSubject offer={offer} />
      {message !== '' && <View className={desk['message']}>{message}</View>}
      <View className={`${shared['note']} ${styles['terms']}`}>
        {previousCounter !== '' && <View>{previousCounter}</View>}
        {isBelowFloor && <View>{copy.deskOffers.belowFloorNote}</View>}
        <View>{copy.deskOffers.expiry(offer)}</View>
      </View>
      {countering && bounds ? (
        <CounterForm offer={offer} busy={busy} actions={actions} onClose={() => setCountering(false)} />
      ) : (
        <AnswerButtons {...props} onCounter={() => setCountering(true)} />
      )}
    </View>
  );
});

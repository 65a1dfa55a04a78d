import { View } from '@tarojs/components';
import { memo } from 'react';

import { Price } from '@/components/catalog/price/price';
import { Button } from '@/components/ui/button/button';
import { MediaRow } from '@/components/ui/media-row/media-row';
import type { Offer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import type { OfferActions } from '../use-offers';
import styles from './offer-card.module.css';

interface OfferCardProps {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly actions: OfferActions;
}

/** The steps of the negotiation, oldest first. */
function Turns({ offer }: { readonly offer: Offer }) {
  return (
    <View className={styles['turns']}>
      {offer.turns.map((turn, at) => (
        <View key={at} className={turn.by === 'seller' ? `${styles['turn']} ${styles['seller']}` : styles['turn']}>
          <View className={styles['action']}>{copy.ownOffers.turn(turn)}</View>
          {turn.message !== '' && <View>{turn.message}</View>}
        </View>
      ))}
    </View>
  );
}

function OfferButtons({ offer, busy, actions }: OfferCardProps) {
  const withdraw = (
    <Button kind="plain" busy={busy} onTap={() => actions.withdraw(offer)}>
      {copy.ownOffers.withdraw}
    </Button>
  );
  switch (offer.state) {
    case 'waiting':
      return withdraw;
    case 'countered':
      return (
        <>
          {withdraw}
          <Button onTap={() => actions.offerAgain(offer)}>{copy.ownOffers.offerAgain}</Button>
          <Button kind="primary" busy={busy} onTap={() => actions.accept(offer)}>
            {copy.ownOffers.accept(formatYuan(offer.price))}
          </Button>
        </>
      );
    case 'accepted':
      return (
        <Button kind="primary" onTap={() => actions.buy(offer)}>
          {copy.ownOffers.buy}
        </Button>
      );
    case 'used':
      return <Button onTap={() => actions.open(offer)}>{copy.ownOffers.seeOrder}</Button>;
    default:
      return <Button onTap={() => actions.open(offer)}>{copy.ownOffers.seeGoods}</Button>;
  }
}

/** An offer with its goods, state, negotiation and next actions. */
export const OfferCard = memo(function OfferCard({ offer, busy, actions }: OfferCardProps) {
  const { title, options, quantity, picture, price, listPrice, state } = offer;
  const details = copy.common.joinWithDots([...options, copy.ownOffers.pieces(quantity)]);
  const status = copy.ownOffers.status(offer);
  const isEnded = state === 'refused' || state === 'withdrawn' || state === 'expired';
  return (
    <View className={styles['card']}>
      <View className={isEnded ? `${styles['state']} ${styles['ended']}` : styles['state']}>
        {copy.ownOffers.state[state]}
      </View>
      <MediaRow picture={picture} title={title} small>
        <View className={shared['note']}>{details}</View>
        <View className={shared['baseline']}>
          <Price amount={price} />
          <View className={shared['note']}>{copy.ownOffers.listPriceThen(formatYuan(listPrice))}</View>
        </View>
      </MediaRow>
      <Turns offer={offer} />
      <View className={styles['footer']}>
        <View className={styles['status']}>{status}</View>
        <View className={styles['actions']}>
          <OfferButtons offer={offer} busy={busy} actions={actions} />
        </View>
      </View>
    </View>
  );
});

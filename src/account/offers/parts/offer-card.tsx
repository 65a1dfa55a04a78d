import { View } from '@tarojs/components';
import { memo } from 'react';

import { Price } from '@/components/catalog/price/price';
import { Act } from '@/components/ui/button/button';
import { Thing } from '@/components/ui/media-row/media-row';
import type { Offer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

import type { OfferActs } from '../use-offers';
import styles from './offer-card.module.css';

interface OfferCardProps {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly acts: OfferActs;
}

const words = copy.ownOffers;

/** What was said, in the order in which it was. */
function Turns({ offer }: { readonly offer: Offer }) {
  return (
    <View className={styles['turns']}>
      {offer.turns.map((turn, at) => (
        <View key={at} className={turn.by === 'seller' ? `${styles['turn']} ${styles['seller']}` : styles['turn']}>
          <View className={styles['does']}>{words.turn(turn)}</View>
          {turn.words !== '' && <View>{turn.words}</View>}
        </View>
      ))}
    </View>
  );
}

function Acts({ offer, busy, acts }: OfferCardProps) {
  const withdraw = (
    <Act kind="plain" busy={busy} onTap={() => acts.withdraw(offer)}>
      {words.withdraw}
    </Act>
  );
  switch (offer.state) {
    case 'waiting':
      return withdraw;
    case 'countered':
      return (
        <>
          {withdraw}
          <Act onTap={() => acts.again(offer)}>{words.again}</Act>
          <Act kind="primary" busy={busy} onTap={() => acts.take(offer)}>
            {words.take(formatYuan(offer.price))}
          </Act>
        </>
      );
    case 'accepted':
      return (
        <Act kind="primary" onTap={() => acts.buy(offer)}>
          {words.buy}
        </Act>
      );
    case 'used':
      return <Act onTap={() => acts.open(offer)}>{words.seeOrder}</Act>;
    default:
      return <Act onTap={() => acts.open(offer)}>{words.seeGoods}</Act>;
  }
}

/** One bargain: what for, how far it has come, what was said, and the next act. */
export const OfferCard = memo(function OfferCard({ offer, busy, acts }: OfferCardProps) {
  const { title, options, quantity, picture, price, shelf, state } = offer;
  const what = copy.common.dotted([...options, words.pieces(quantity)]);
  const standing = words.standing(offer);
  const isOver = state === 'refused' || state === 'withdrawn' || state === 'expired';
  return (
    <View className={styles['card']}>
      <View className={isOver ? `${styles['state']} ${styles['over']}` : styles['state']}>{words.state[state]}</View>
      <Thing picture={picture} title={title} small>
        <View className={styles['soft']}>{what}</View>
        <View className={styles['prices']}>
          <Price amount={price} />
          <View className={styles['soft']}>{words.shelfThen(formatYuan(shelf))}</View>
        </View>
      </Thing>
      <Turns offer={offer} />
      <View className={styles['foot']}>
        <View className={styles['standing']}>{standing}</View>
        <View className={styles['acts']}>
          <Acts offer={offer} busy={busy} acts={acts} />
        </View>
      </View>
    </View>
  );
});

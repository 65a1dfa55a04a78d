import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { MediaRow } from '@/components/ui/media-row/media-row';
import type { WaitingOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { Acts } from '../../parts/acts';
import desk from '../../parts/desk.module.css';
import { mayAccept } from '../counter-price';
import styles from './waiting-offer-card.module.css';

interface WaitingOfferCardProps {
  readonly offer: WaitingOffer;
  readonly busy: boolean;
  /** The first offer of the page: its answer is the primary action. */
  readonly isNext: boolean;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
  readonly onCounter: () => void;
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

/** An offer that waits for the seller, with the possible answers. */
export function WaitingOfferCard({ offer, busy, isNext, onAccept, onRefuse, onCounter }: WaitingOfferCardProps) {
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
      <Acts
        labelOf={(action) => copy.deskOffers.actionLabel(action, offer)}
        busy={busy}
        isNext={isNext}
        acts={[
          { text: copy.deskOffers.refuse, isPlain: true, onTap: onRefuse },
          bounds && { text: copy.deskOffers.counter, onTap: onCounter },
          mayAccept(offer) && { text: copy.deskOffers.accept, onTap: onAccept },
        ]}
      />
    </View>
  );
}

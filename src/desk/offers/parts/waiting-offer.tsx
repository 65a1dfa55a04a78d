import { View } from '@tarojs/components';
import { memo, useState } from 'react';

import { Price } from '@/components/catalog/price/price';
import { Act } from '@/components/ui/button/button';
import { Thing } from '@/components/ui/media-row/media-row';
import type { AskedOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';

import { mayAccept } from '../counter-price';
import type { AskedActs } from '../use-waiting-offers';
import { Counter } from './counter';
import styles from './waiting-offer.module.css';

interface AskedCardProps {
  readonly offer: AskedOffer;
  readonly busy: boolean;
  /** Answering it is the next step on this page. */
  readonly isNext: boolean;
  readonly acts: AskedActs;
}

const words = copy.deskOffers;

/** For what, beside what it costs and what is the least for it. */
function What({ offer }: Pick<AskedCardProps, 'offer'>) {
  return (
    <Thing picture={offer.picture} title={offer.title} small>
      <View className={styles['soft']}>{copy.common.dotted([...offer.options, words.pieces(offer.quantity)])}</View>
      <View className={styles['prices']}>
        <View className={styles['soft']}>{words.asks}</View>
        <Price amount={offer.price} />
        <View className={styles['soft']}>{words.each}</View>
      </View>
      <View className={styles['soft']}>{words.bounds(offer)}</View>
    </Thing>
  );
}

function Answers({ offer, busy, isNext, acts, onCounter }: AskedCardProps & { readonly onCounter: () => void }) {
  return (
    <View className={styles['acts']}>
      <Act kind="plain" busy={busy} label={words.label(words.refuse, offer)} onTap={() => acts.refuse(offer)}>
        {words.refuse}
      </Act>
      {offer.bounds && (
        <Act busy={busy} label={words.label(words.counter, offer)} onTap={onCounter}>
          {words.counter}
        </Act>
      )}
      {mayAccept(offer) && (
        <Act
          kind={isNext ? 'primary' : 'quiet'}
          busy={busy}
          label={words.label(words.accept, offer)}
          onTap={() => acts.accept(offer)}
        >
          {words.accept}
        </Act>
      )}
    </View>
  );
}

/** One offer that waits, with what may be said to it. */
export const AskedCard = memo(function AskedCard(props: AskedCardProps) {
  const { offer, busy, acts } = props;
  const [writing, setWriting] = useState(false);
  const { bounds } = offer;
  const isLow = bounds !== undefined && offer.price < bounds.floor;
  const [said, before] = [words.said(offer), words.before(offer)];
  return (
    <View className={styles['card']}>
      <What offer={offer} />
      {said !== '' && <View className={styles['said']}>{said}</View>}
      <View className={`${styles['soft']} ${styles['terms']}`}>
        {before !== '' && <View>{before}</View>}
        {isLow && <View>{words.tooLow}</View>}
        <View>{words.until(offer)}</View>
      </View>
      {writing && bounds ? (
        <Counter offer={offer} busy={busy} acts={acts} onClose={() => setWriting(false)} />
      ) : (
        <Answers {...props} onCounter={() => setWriting(true)} />
      )}
    </View>
  );
});

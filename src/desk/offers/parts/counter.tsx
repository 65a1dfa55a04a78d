import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import type { AskedOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';

import { readCounter } from '../counter-price';
import type { AskedActs } from '../use-waiting-offers';
import styles from './waiting-offer.module.css';

interface CounterProps {
  readonly offer: AskedOffer;
  readonly busy: boolean;
  readonly acts: Pick<AskedActs, 'counter'>;
  readonly onClose: () => void;
}

const words = copy.deskOffers;

/** Digits of a price with its point and its fen. */
const PRICE_CHARS = 10;

/** Naming another price for an offer. */
export function Counter({ offer, busy, acts, onClose }: CounterProps) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const write = (value: string) => {
    setText(value);
    setTrouble(undefined);
  };
  const send = () => {
    const price = readCounter(text, offer);
    if (price.ok) acts.counter(offer, price.value);
    else setTrouble(price.failure);
  };
  return (
    <>
      <TextField
        name={words.price}
        value={text}
        hint={words.priceHint}
        most={PRICE_CHARS}
        keyboard="digit"
        trouble={trouble}
        onWrite={write}
      />
      <View className={styles['acts']}>
        <Act kind="plain" onTap={onClose}>
          {words.cancel}
        </Act>
        <Act kind="primary" busy={busy} onTap={send}>
          {words.send}
        </Act>
      </View>
    </>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import type { WaitingOffer } from '@/contract/offers/offer';
import * as copy from '@/copy';

import styles from '../../parts/desk.module.css';
import { parseCounterPrice } from '../counter-price';
import type { WaitingOfferActions } from '../use-waiting-offers';

interface CounterFormProps {
  readonly offer: WaitingOffer;
  readonly busy: boolean;
  readonly actions: Pick<WaitingOfferActions, 'counter'>;
  readonly onClose: () => void;
}

/** Most characters of a price in yuan, with decimal point and fen. */
const PRICE_CHARS = 10;

/** The form for a counter price. */
export function CounterForm({ offer, busy, actions, onClose }: CounterFormProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const onChange = (value: string) => {
    setText(value);
    setProblem(undefined);
  };
  const send = () => {
    const price = parseCounterPrice(text, offer);
    if (price.ok) actions.counter(offer, price.value);
    else setProblem(price.failure);
  };
  return (
    <>
      <TextField
        label={copy.deskOffers.price}
        value={text}
        placeholder={copy.deskOffers.priceHint}
        maxLength={PRICE_CHARS}
        keyboard="digit"
        error={problem}
        onChange={onChange}
      />
      <View className={styles['actions']}>
        <Button kind="plain" onTap={onClose}>
          {copy.deskOffers.cancel}
        </Button>
        <Button kind="primary" busy={busy} onTap={send}>
          {copy.deskOffers.send}
        </Button>
      </View>
    </>
  );
}

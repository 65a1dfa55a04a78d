import { View } from '@tarojs/components';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Fold } from '@/components/ui/fold/fold';
import { TextField } from '@/components/ui/field/text-field';
import { LIMITS } from '@/contract/limits';
import type { GiftCard } from '@/contract/orders/order-gift';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { PLAIN_GIFT, type CheckoutPage } from '../use-checkout-page';
import styles from './gift-block.module.css';

/** Whether it is for a friend, who gives the address, and what is written on it. */
export function GiftBlock({ page: { gift, canGive, setGift } }: { readonly page: CheckoutPage }) {
  if (!canGive) return null;
  // Empty again while it is on its way out; what its fields still tell then makes no gift.
  const card = gift ?? PLAIN_GIFT;
  const write = (part: Partial<GiftCard>) => gift && setGift({ ...gift, ...part });
  return (
    <View className={gift ? styles['first'] : styles['instead']}>
      <Checkbox checked={gift !== undefined} onChange={(isGiven) => setGift(isGiven ? PLAIN_GIFT : undefined)}>
        {copy.gifts.give}
      </Checkbox>
      <Fold open={gift !== undefined}>
        <TextField
          label={copy.gifts.from}
          value={card.from}
          placeholder={copy.gifts.fromHint}
          maxLength={LIMITS.nameChars}
          onChange={(from) => write({ from })}
        />
        <TextField
          label={copy.gifts.words}
          value={card.words}
          placeholder={copy.gifts.wordsHint}
          maxLength={LIMITS.giftChars}
          multiline
          onChange={(words) => write({ words })}
        />
        <Checkbox checked={card.showsPrice} onChange={(showsPrice) => write({ showsPrice })}>
          {copy.gifts.showsPrice}
        </Checkbox>
        <View className={shared['note']}>{copy.gifts.terms}</View>
      </Fold>
    </View>
  );
}

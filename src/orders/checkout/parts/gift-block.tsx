import { View } from '@tarojs/components';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { TextField } from '@/components/ui/field/text-field';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import unfolding from '@/pages/shared/unfolded.module.css';
import shared from '@/styles/shared.module.css';

import { PLAIN_GIFT, type CheckoutPage } from '../use-checkout-page';
import styles from './gift-block.module.css';

/** Whether it is for a friend, who gives the address, and what is written on it. */
export function GiftBlock({ page: { gift, canGive, setGift } }: { readonly page: CheckoutPage }) {
  if (!canGive) return null;
  return (
    <View className={gift ? styles['first'] : styles['instead']}>
      <Checkbox checked={gift !== undefined} onChange={(isGiven) => setGift(isGiven ? PLAIN_GIFT : undefined)}>
        {copy.gifts.give}
      </Checkbox>
      {gift && (
        <View className={unfolding['unfolded']}>
          <TextField
            label={copy.gifts.from}
            value={gift.from}
            placeholder={copy.gifts.fromHint}
            maxLength={LIMITS.nameChars}
            onChange={(from) => setGift({ ...gift, from })}
          />
          <TextField
            label={copy.gifts.words}
            value={gift.words}
            placeholder={copy.gifts.wordsHint}
            maxLength={LIMITS.giftChars}
            multiline
            onChange={(words) => setGift({ ...gift, words })}
          />
          <Checkbox checked={gift.showsPrice} onChange={(showsPrice) => setGift({ ...gift, showsPrice })}>
            {copy.gifts.showsPrice}
          </Checkbox>
          <View className={shared['note']}>{copy.gifts.terms}</View>
        </View>
      )}
    </View>
  );
}

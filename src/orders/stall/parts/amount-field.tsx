import { Input, View } from '@tarojs/components';

import * as copy from '@/copy';

import type { StallPage } from '../use-stall';
import styles from './amount-field.module.css';

/** Characters of the largest amount, including cents. */
const MAX_LENGTH = 8;

/** The amount the seller named, in yuan: the largest number of the page. */
export function AmountField({ page: { text, setText, error } }: { readonly page: StallPage }) {
  return (
    <View className={styles['card']}>
      <View>{copy.stall.amountLabel}</View>
      <View className={styles['row']}>
        <View className={styles['sign']}>¥</View>
        <Input
          className={styles['amount']}
          type="digit"
          placeholder="0.00"
          placeholderClass={styles['hint'] ?? ''}
          focus
          value={text}
          maxlength={MAX_LENGTH}
          aria-label={copy.stall.amountLabel}
          onInput={(event) => setText(event.detail.value)}
        />
      </View>
      {error !== undefined && (
        <View className={styles['error']} aria-role="alert">
          {error}
        </View>
      )}
    </View>
  );
}

import { View } from '@tarojs/components';

import { TextField } from '@/components/ui/field/text-field';
import * as copy from '@/copy';

import type { StallPage } from '../use-stall';
import styles from './amount-field.module.css';

/** Characters of the largest amount, including cents. */
const MAX_LENGTH = 8;

/** Input for the amount the seller named, in yuan. */
export function AmountField({ page: { text, setText, error } }: { readonly page: StallPage }) {
  return (
    <View className={styles['card']}>
      <TextField
        label={copy.stall.amountLabel}
        value={text}
        placeholder={copy.stall.amountHint}
        maxLength={MAX_LENGTH}
        keyboard="digit"
        error={error}
        onChange={setText}
      />
    </View>
  );
}

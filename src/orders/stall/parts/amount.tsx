import { View } from '@tarojs/components';

import { TextField } from '@/components/ui/field/text-field';
import * as copy from '@/copy';

import type { StallPage } from '../use-stall';
import styles from './amount.module.css';

/** Digits of the most that is taken, and its cents. */
const LONGEST = 8;

/** The amount that the seller named, in yuan. */
export function Amount({ page: { text, setText, trouble } }: { readonly page: StallPage }) {
  return (
    <View className={styles['card']}>
      <TextField
        name={copy.direct.amountName}
        value={text}
        hint={copy.direct.amountHint}
        most={LONGEST}
        keyboard="digit"
        trouble={trouble}
        onWrite={setText}
      />
    </View>
  );
}

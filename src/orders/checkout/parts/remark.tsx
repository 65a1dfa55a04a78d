import { Textarea, View } from '@tarojs/components';

import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import styles from './remark.module.css';

interface RemarkProps {
  readonly value: string;
  readonly frozen: boolean;
  readonly onWrite: (value: string) => void;
}

/** From how many characters on the room left is worth saying. */
const NEAR_END = LIMITS.remarkChars - 40;

/** What she wants to tell the seller with the order. */
export function Remark({ value, frozen, onWrite }: RemarkProps) {
  return (
    <View className={styles['block']}>
      <View className={styles['name']}>{copy.checkout.remark}</View>
      <Textarea
        className={styles['text']}
        value={value}
        placeholder={copy.checkout.remarkHint}
        placeholderClass={styles['hint'] ?? ''}
        maxlength={LIMITS.remarkChars}
        disabled={frozen}
        autoHeight
        disableDefaultPadding
        aria-label={copy.checkout.remark}
        onInput={(event) => onWrite(event.detail.value)}
      />
      {value.length >= NEAR_END && (
        <View className={styles['count']}>{copy.checkout.remarkLeft(value.length, LIMITS.remarkChars)}</View>
      )}
    </View>
  );
}

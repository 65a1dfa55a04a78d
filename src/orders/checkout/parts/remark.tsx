import { View } from '@tarojs/components';

import { TextArea } from '@/components/ui/text-area/text-area';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import styles from './remark.module.css';

interface RemarkProps {
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** The shopper's remark for the seller. */
export function Remark({ value, disabled, onChange }: RemarkProps) {
  return (
    <View className={styles['block']}>
      <View className={styles['name']}>{copy.checkout.remark}</View>
      <TextArea
        size="inline"
        label={copy.checkout.remark}
        value={value}
        placeholder={copy.checkout.remarkHint}
        maxLength={LIMITS.remarkChars}
        countFrom={40}
        countText={copy.checkout.remarkCount}
        disabled={disabled}
        onChange={onChange}
      />
    </View>
  );
}

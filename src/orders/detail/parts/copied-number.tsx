import { Text, View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { say } from '@/platform/page/feedback';

import styles from './facts.module.css';

interface CopiedNumberProps {
  readonly name: string;
  readonly number: string;
  /** What is copied, read out. */
  readonly label: string;
}

/** WeChat says itself that something was copied; only a refusal wants words. */
async function copyNumber(number: string): Promise<void> {
  const copied = await copyText(number);
  if (!copied.ok) say(copy.orderPage.copyRefused);
}

/** A number that is wanted elsewhere: to be read, marked by hand, or copied. */
export function CopiedNumber({ name, number, label }: CopiedNumberProps) {
  return (
    <View className={styles['fact']}>
      <View className={styles['name']}>{name}</View>
      <Text className={styles['number']} userSelect>
        {number}
      </Text>
      <View className={styles['copy']}>
        <Act kind="plain" label={label} onTap={() => void copyNumber(number)}>
          {copy.orderPage.copyNumber}
        </Act>
      </View>
    </View>
  );
}

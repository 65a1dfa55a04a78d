import { Text, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { showToast } from '@/platform/page/feedback';

import styles from './info-row.module.css';

interface CopyableNumberProps {
  readonly name: string;
  readonly number: string;
  /** Accessible label of the copy button. */
  readonly label: string;
}

/** WeChat shows its own toast on success; only a failure is reported. */
async function copyNumber(number: string): Promise<void> {
  const copied = await copyText(number);
  if (!copied.ok) showToast(copy.orderPage.copyFailed);
}

/** A number that can be selected or copied. */
export function CopyableNumber({ name, number, label }: CopyableNumberProps) {
  return (
    <View className={styles['row']}>
      <View className={styles['name']}>{name}</View>
      <Text className={styles['number']} userSelect>
        {number}
      </Text>
      <View className={styles['copy']}>
        <Button kind="plain" atEnd label={label} onTap={() => void copyNumber(number)}>
          {copy.orderPage.copyNumber}
        </Button>
      </View>
    </View>
  );
}

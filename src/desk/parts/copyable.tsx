import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { copyText } from '@/platform/device/clipboard';
import { showToast } from '@/platform/page/feedback';

import styles from './copyable.module.css';

interface CopyableProps {
  /** What is copied. */
  readonly text: string;
  readonly label: string;
}

/** WeChat shows its own toast on success; only a failure is reported. */
async function copyOrTell(text: string): Promise<void> {
  const copied = await copyText(text);
  if (!copied.ok) showToast(copy.deskOrder.copyFailed);
}

/** Something that is copied in one tap. */
export function Copyable({ text, label, children }: PropsWithChildren<CopyableProps>) {
  return (
    <View className={styles['row']}>
      <View className={styles['text']}>{children}</View>
      <View className={styles['action']}>
        <Button kind="plain" label={label} onTap={() => void copyOrTell(text)}>
          {copy.deskOrder.copyWord}
        </Button>
      </View>
    </View>
  );
}

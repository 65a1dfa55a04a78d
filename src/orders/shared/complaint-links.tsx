import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Fold } from '@/components/ui/fold/fold';
import { Pressable } from '@/components/ui/pressable/pressable';
import * as copy from '@/copy';
import { callNumber } from '@/platform/device/call-number';
import { showToast } from '@/platform/page/feedback';

import styles from './complaint-links.module.css';

const texts = copy.refunds.complaints;

/** The consumer hotline of the market regulators, free and the same everywhere in mainland China. */
const CONSUMER_LINE = '12315';

async function callHotline(): Promise<void> {
  const called = await callNumber(CONSUMER_LINE);
  if (!called.ok) showToast(texts.callFailed);
}

/**
 * Where the shopper can complain when they and the seller do not agree. Always shown; `open` where it is likely needed.
 */
export function ComplaintLinks({ open = false }: { readonly open?: boolean }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <View className={styles['card']}>
      <Pressable className={styles['head']} label={texts.label(isOpen)} onTap={() => setOpen(!isOpen)}>
        <View>{texts.title}</View>
        <View className={styles['toggle']}>{isOpen ? texts.close : texts.open}</View>
      </Pressable>
      <Fold open={isOpen}>
        <View className={styles['body']}>
          {texts.lines.map((line) => (
            <View key={line} className={styles['line']}>
              {line}
            </View>
          ))}
          <View className={styles['advice']}>{texts.keepRecords}</View>
          <View className={styles['action']}>
            <Button onTap={() => void callHotline()}>{texts.call}</Button>
          </View>
        </View>
      </Fold>
    </View>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { callNumber } from '@/platform/device/call-number';
import { say } from '@/platform/page/feedback';

import styles from './complaint-links.module.css';

const words = copy.refunds.waysOut;

/** The consumers' line of the market regulators, free and the same everywhere in the mainland. */
const CONSUMER_LINE = '12315';

async function call(): Promise<void> {
  const called = await callNumber(CONSUMER_LINE);
  if (!called.ok) say(words.callRefused);
}

/** Whom she can turn to where she and the seller do not agree. Always there; `open` where it is likely wanted. */
export function WaysOut({ open = false }: { readonly open?: boolean }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <View className={styles['ways']}>
      <View
        className={styles['head']}
        hoverClass={styles['pressed']}
        aria-role="button"
        aria-label={words.label(isOpen)}
        onClick={() => setOpen(!isOpen)}
      >
        <View>{words.title}</View>
        <View className={styles['fold']}>{isOpen ? words.close : words.open}</View>
      </View>
      {isOpen && (
        <View className={styles['body']}>
          {words.lines.map((line) => (
            <View key={line} className={styles['line']}>
              {line}
            </View>
          ))}
          <View className={styles['keep']}>{words.keep}</View>
          <View className={styles['act']}>
            <Act onTap={() => void call()}>{words.call}</Act>
          </View>
        </View>
      )}
    </View>
  );
}

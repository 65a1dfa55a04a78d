import { Text, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { useCopy, type CopyStatus } from '@/pages/shared/use-copy';

import { Card, Hint } from './card';
import styles from './greeting.module.css';

const HINTS = {
  'not-yet': copy.addSeller.greetingHint,
  copied: copy.addSeller.greetingCopied,
  refused: copy.seller.copyRefused,
} as const satisfies Record<CopyStatus, string>;

/** Text for the friend request. Selectable, in case copying is refused. */
export function Greeting({ text }: { readonly text: string }) {
  const { copied, onCopy } = useCopy(text);
  return (
    <Card title={copy.addSeller.greetingTitle}>
      <View className={styles['text']}>
        <Text userSelect>{text}</Text>
      </View>
      <Hint alert>{HINTS[copied]}</Hint>
      <Button onTap={onCopy}>{copy.addSeller.copyGreeting}</Button>
    </Card>
  );
}

import { Text, View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { useCopy, type Copied } from '@/pages/shared/use-copy';

import { Box, Note } from './box';
import styles from './greeting.module.css';

const SAYS = {
  'not-yet': copy.addSeller.greetingSays,
  copied: copy.addSeller.greetingCopied,
  refused: copy.seller.copyRefused,
} as const satisfies Record<Copied, string>;

/** What to say when adding her, with the good that the shopper came from. Selectable even where copying is refused. */
export function Greeting({ text }: { readonly text: string }) {
  const { copied, onCopy } = useCopy(text);
  return (
    <Box title={copy.addSeller.greetingTitle}>
      <View className={styles['words']}>
        <Text userSelect>{text}</Text>
      </View>
      <Note alert>{SAYS[copied]}</Note>
      <Act onTap={onCopy}>{copy.addSeller.copyGreeting}</Act>
    </Box>
  );
}

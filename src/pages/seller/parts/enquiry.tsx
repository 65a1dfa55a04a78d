import { Text, View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { useCopy, type Copied } from '@/pages/shared/use-copy';
import { useAddedSeller } from '@/stores/shop/added-seller';

import styles from './enquiry.module.css';

interface EnquiryProps {
  readonly text: string;
  /** It was copied on the way here. */
  readonly ready: boolean;
}

const HINTS = {
  'not-yet': copy.seller.enquiryKept,
  copied: copy.seller.enquiryCopied,
  refused: copy.seller.copyRefused,
} as const satisfies Record<Copied, string>;

/** To whom has added her nothing more is said of adding. */
const ADDED_HINTS = {
  ...HINTS,
  'not-yet': copy.seller.enquiryKeptAdded,
  copied: copy.seller.enquiryCopiedAdded,
} as const satisfies Record<Copied, string>;

/** What the shopper came to ask, to be pasted into the chat: readable and selectable even where copying was refused. */
export function Enquiry({ text, ready }: EnquiryProps) {
  const { copied, onCopy } = useCopy(text, ready ? 'copied' : 'not-yet');
  const { added } = useAddedSeller();
  return (
    <View className={styles['enquiry']}>
      <View className={styles['title']}>{copy.seller.enquiryTitle}</View>
      <View className={styles['box']}>
        <Text userSelect>{text}</Text>
      </View>
      <View className={styles['hint']} aria-role="alert">
        {(added ? ADDED_HINTS : HINTS)[copied]}
      </View>
      <Act onTap={onCopy}>{copy.seller.copyEnquiry}</Act>
    </View>
  );
}

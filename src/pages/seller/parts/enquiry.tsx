import { Text, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { useCopy, type CopyStatus } from '@/pages/shared/use-copy';
import { useAddedSeller } from '@/stores/shop/added-seller';
import shared from '@/styles/shared.module.css';

import styles from './enquiry.module.css';

interface EnquiryProps {
  readonly text: string;
}

const HINTS = {
  'not-yet': copy.seller.enquiryHint,
  copied: copy.seller.enquiryCopied,
  refused: copy.seller.copyRefused,
} as const satisfies Record<CopyStatus, string>;

/** Hints for shoppers who have added the seller. */
const ADDED_HINTS = {
  ...HINTS,
  'not-yet': copy.seller.enquiryHintAdded,
  copied: copy.seller.enquiryCopiedAdded,
} as const satisfies Record<CopyStatus, string>;

/** The shopper's question, to paste into the chat. Selectable, in case copying is refused. */
export function Enquiry({ text }: EnquiryProps) {
  const { copied, onCopy } = useCopy(text);
  const { added } = useAddedSeller();
  return (
    <View className={styles['enquiry']}>
      <View className={styles['title']}>{copy.seller.enquiryTitle}</View>
      <View className={styles['text']}>
        <Text userSelect>{text}</Text>
      </View>
      <View className={shared['note']} aria-role="alert">
        {(added ? ADDED_HINTS : HINTS)[copied]}
      </View>
      <Button onTap={onCopy}>{copy.seller.copyEnquiry}</Button>
    </View>
  );
}

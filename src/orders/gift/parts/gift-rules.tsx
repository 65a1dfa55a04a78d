import { View } from '@tarojs/components';

import { TextButton } from '@/components/ui/text-button/text-button';
import type { GiftLine } from '@/contract/gifts/gift';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

/** What the friend has to know: where the address goes, how returns work, and who sells. */
export function GiftRules({ lines }: { readonly lines: readonly GiftLine[] }) {
  const reasons = new Set(lines.flatMap(({ noReturnReason }) => noReturnReason ?? []));
  return (
    <View className={`${shared['padded-card']} ${shared['note']}`}>
      {[...reasons].map((reason) => (
        <View key={reason}>{copy.gifts.noReturn(reason)}</View>
      ))}
      <View>{copy.gifts.rules}</View>
      <TextButton text={copy.gifts.licence} onTap={() => void navigateTo({ to: 'about' })} />
    </View>
  );
}

import { View } from '@tarojs/components';

import { TextButton } from '@/components/ui/text-button/text-button';
import * as copy from '@/copy';
import { confirm } from '@/platform/page/feedback';
import shared from '@/styles/shared.module.css';

/** Says that what was written before is back; it can be thrown away. */
export function Restored({ onDiscard }: { readonly onDiscard: () => void }) {
  const discard = async () => {
    if (await confirm(copy.deskPublish.confirmDiscard)) onDiscard();
  };
  return (
    <View className={shared['between']}>
      <View className={shared['note']}>{copy.deskPublish.restored}</View>
      <TextButton text={copy.deskPublish.discard} onTap={() => void discard()} />
    </View>
  );
}

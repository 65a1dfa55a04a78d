import { View } from '@tarojs/components';

import type { GoodsWarning } from '@/contract/catalog/edited-goods';
import * as copy from '@/copy';

import styles from './form.module.css';

/** What the law may object to in goods, with the reasons; nothing without any. */
export function Warnings({ warnings }: { readonly warnings: readonly GoodsWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <View className={styles['warnings']} aria-role="alert">
      <View className={styles['warnings-title']}>{copy.deskPublish.warningsTitle}</View>
      {warnings.map((warning) => {
        const text = copy.deskPublish.warning(warning);
        return <View key={text}>{text}</View>;
      })}
    </View>
  );
}

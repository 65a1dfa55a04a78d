import { View } from '@tarojs/components';

import styles from './form.module.css';

/** What is wrong with an input, below it. */
export function Problem({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <View className={styles['problem']} aria-role="alert">
      {text}
    </View>
  );
}

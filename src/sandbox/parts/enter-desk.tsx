import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';

import styles from './sources.module.css';

/** Opens the seller's desk: in the demo everyone may be the seller. */
export function EnterDesk() {
  return (
    <>
      <View className={styles['title']}>{copy.sandbox.desk}</View>
      <View>{copy.sandbox.deskDescription}</View>
      <Button onTap={() => void navigateTo({ to: 'desk' })}>{copy.sandbox.deskEnter}</Button>
    </>
  );
}

import { View } from '@tarojs/components';
import { useEffect } from 'react';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { scrollToTop } from '@/platform/page/scroll-to-top';
import shared from '@/styles/shared.module.css';

import type { Conflict } from './use-document-form';
import styles from './conflict-notice.module.css';

interface ConflictNoticeProps<T> {
  readonly conflict: Conflict<T>;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Shows what another phone saved beside what is written here, to choose one. It comes into sight. */
export function ConflictNotice<T>({ conflict, onKeepTheirs, onKeepMine }: ConflictNoticeProps<T>) {
  useEffect(() => void scrollToTop(), []);
  return (
    <View className={styles['notice']} aria-role="alert">
      <View className={shared['lead']}>{copy.deskForm.clashTitle}</View>
      {conflict.clashes.map(({ input, theirs, mine }) => (
        <View key={input.label}>
          <View className={shared['note']}>{input.label}</View>
          <View className={shared['user-text']}>{copy.deskForm.clashTheirs(input.show(theirs))}</View>
          <View className={shared['user-text']}>{copy.deskForm.clashMine(input.show(mine))}</View>
        </View>
      ))}
      <View className={styles['actions']}>
        <Button onTap={onKeepTheirs}>{copy.deskForm.keepTheirs}</Button>
        <Button onTap={onKeepMine}>{copy.deskForm.keepMine}</Button>
      </View>
    </View>
  );
}

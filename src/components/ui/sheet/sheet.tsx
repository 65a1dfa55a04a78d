import { ScrollView, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';

import * as copy from '@/copy';

import { Cross } from '../close-icon/close-icon';
import styles from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Stays below the part that scrolls: the one act of the sheet. */
  readonly foot?: ReactNode;
}

/** A panel that comes up from below over a dimmed page. Nothing of it is in the tree while it is closed. */
export function Sheet({ open, title, onClose, foot, children }: PropsWithChildren<SheetProps>) {
  if (!open) return null;
  return (
    <View className={styles['layer']}>
      <View className={styles['scrim']} aria-role="button" aria-label={copy.common.close} catchMove onClick={onClose} />
      <View className={styles['panel']} aria-role="dialog" aria-label={title}>
        <View className={styles['head']}>
          <View className={styles['title']}>{title}</View>
          <View className={styles['close']} aria-role="button" aria-label={copy.common.close} onClick={onClose}>
            <Cross />
          </View>
        </View>
        <ScrollView className={styles['body']} scrollY>
          {children}
        </ScrollView>
        {foot !== undefined && <View className={styles['foot']}>{foot}</View>}
      </View>
    </View>
  );
}

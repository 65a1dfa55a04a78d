import { ScrollView, View } from '@tarojs/components';
import { useContext, type PropsWithChildren, type ReactNode } from 'react';

import * as copy from '@/copy';

import { CloseIcon } from '../close-icon/close-icon';
import { Leaving } from './sheet-slot';
import { useSwipeDown } from './use-swipe-down';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Fixed below the part that scrolls: the button of the sheet. */
  readonly footer?: ReactNode;
}

/** A bottom sheet over a dimmed page, in a `SheetSlot`. It closes by a tap beside it, its cross, or a swipe down. */
export function Sheet({ title, onClose, footer, children }: PropsWithChildren<SheetProps>) {
  const isLeaving = useContext(Leaving);
  const swipe = useSwipeDown(onClose);
  return (
    <View className={isLeaving ? `${styles['layer']} ${styles['leaving']}` : styles['layer']}>
      <View className={styles['scrim']} aria-role="button" aria-label={copy.common.close} catchMove onClick={onClose} />
      <View className={styles['panel']} aria-role="dialog" aria-modal aria-label={title}>
        <View className={styles['head']} catchMove {...swipe}>
          <View className={styles['title']}>{title}</View>
          <View className={styles['close']} aria-role="button" aria-label={copy.common.close} onClick={onClose}>
            <CloseIcon />
          </View>
        </View>
        <ScrollView className={styles['body']} scrollY>
          {children}
          {footer !== undefined && <View className={styles['end']} />}
        </ScrollView>
        {footer !== undefined && <View className={styles['footer']}>{footer}</View>}
      </View>
    </View>
  );
}

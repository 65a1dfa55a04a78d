import { ScrollView, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';

import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { CloseIcon } from '../close-icon/close-icon';
import styles from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Fixed below the part that scrolls: the button of the sheet. */
  readonly footer?: ReactNode;
}

/** A bottom sheet over a dimmed page. While closed it renders nothing. */
export function Sheet({ open, title, onClose, footer, children }: PropsWithChildren<SheetProps>) {
  if (!open) return null;
  return (
    <View className={styles['layer']}>
      <View className={styles['scrim']} aria-role="button" aria-label={copy.common.close} catchMove onClick={onClose} />
      <View className={styles['panel']} aria-role="dialog" aria-label={title}>
        <View className={styles['head']}>
          <View className={shared['lead']}>{title}</View>
          <View className={styles['close']} aria-role="button" aria-label={copy.common.close} onClick={onClose}>
            <CloseIcon />
          </View>
        </View>
        <ScrollView className={styles['body']} scrollY>
          {children}
        </ScrollView>
        {footer !== undefined && <View className={styles['footer']}>{footer}</View>}
      </View>
    </View>
  );
}

import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { Picture as PictureData } from '@/contract/picture';

import { Picture } from '../picture/picture';
import styles from './media-row.module.css';

interface MediaRowProps {
  readonly picture: PictureData;
  readonly title: string;
  readonly small?: boolean;
  readonly dimmed?: boolean;
  readonly onOpen?: (() => void) | undefined;
  /** Shown below the title. */
  readonly children: ReactNode;
}

/** A picture with a title and details beside it. */
export function MediaRow({ picture, title, small = false, dimmed = false, onOpen, children }: MediaRowProps) {
  return (
    <View className={dimmed ? `${styles['row']} ${styles['dimmed']}` : styles['row']}>
      <View
        className={small ? `${styles['frame']} ${styles['small']}` : styles['frame']}
        {...(onOpen && { 'aria-role': 'button', 'aria-label': title, onClick: onOpen })}
      >
        <Picture picture={picture} decorative />
      </View>
      <View className={styles['text']}>
        <View className={styles['title']} onClick={onOpen}>
          {title}
        </View>
        {children}
      </View>
    </View>
  );
}

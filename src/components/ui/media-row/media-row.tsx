import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import type { Picture as Shown } from '@/contract/picture';

import { Picture } from '../picture/picture';
import styles from './media-row.module.css';

interface ThingProps {
  readonly picture: Shown;
  readonly title: string;
  readonly small?: boolean;
  readonly dimmed?: boolean;
  /** Opens the good. */
  readonly onOpen?: (() => void) | undefined;
  /** What is told of it, below its title. */
  readonly children: ReactNode;
}

/** A thing that is bought or spoken of: its picture, and beside it its title and what is told of it. */
export function Thing({ picture, title, small = false, dimmed = false, onOpen, children }: ThingProps) {
  return (
    <View className={dimmed ? `${styles['thing']} ${styles['dimmed']}` : styles['thing']}>
      <View
        className={small ? `${styles['frame']} ${styles['small']}` : styles['frame']}
        {...(onOpen && { 'aria-role': 'button', 'aria-label': title, onClick: onOpen })}
      >
        <Picture picture={picture} decorative />
      </View>
      <View className={styles['words']}>
        <View className={styles['title']} onClick={onOpen}>
          {title}
        </View>
        {children}
      </View>
    </View>
  );
}

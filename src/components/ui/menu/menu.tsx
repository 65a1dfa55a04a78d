import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import shared from '@/styles/shared.module.css';

import { Chevron } from '../chevron/chevron';
import { Pressable } from '../pressable/pressable';
import styles from './menu.module.css';

interface MenuItemProps {
  readonly name: string;
  /** A fact about what is behind it; empty while it loads, and absent where there is none to tell. */
  readonly description?: string | undefined;
  /** Read aloud instead of the text, where that alone would not say enough. */
  readonly label?: string | undefined;
  readonly onTap: () => void;
}

/** A row of a `Menu`, which opens a page. Its children stand before the arrow. */
export function MenuItem({ name, description, label, onTap, children }: PropsWithChildren<MenuItemProps>) {
  return (
    <Pressable className={styles['item']} label={label} onTap={onTap}>
      <View className={shared['grow']}>
        <View>{name}</View>
        {description !== undefined && <View className={styles['description']}>{description}</View>}
      </View>
      {children}
      <Chevron />
    </Pressable>
  );
}

/** A card of rows that open pages. */
export function Menu({ children }: PropsWithChildren) {
  return <View className={styles['menu']}>{children}</View>;
}

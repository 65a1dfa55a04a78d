import { View } from '@tarojs/components';

import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './offers-entry.module.css';

/** Opens the offers page; shows how many offers wait, or `undefined` while that is unknown. */
export function OffersEntry({ waiting }: { readonly waiting: number | undefined }) {
  return (
    <Pressable className={styles['entry']} onTap={() => void navigateTo({ to: 'desk-offers' })}>
      <View className={shared['grow']}>
        <View>{copy.deskOffers.menuItem}</View>
        <View className={shared['note']}>{copy.deskOffers.menuItemNote(waiting)}</View>
      </View>
      <Chevron />
    </Pressable>
  );
}

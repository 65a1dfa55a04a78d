import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import type { OrderFigure, TodayFigures } from '@/contract/desk/figures';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { navigateTo } from '@/platform/navigation/navigation';
import { today } from '@/stores/desk/shop';
import shared from '@/styles/shared.module.css';

import styles from './today.module.css';

/** Opens the orders behind a figure of today, or all figures where it is made of none. */
function open(figure?: OrderFigure): void {
  const day = today();
  void navigateTo(figure ? { to: 'desk-behind', behind: { figure, first: day, last: day } } : { to: 'desk-figures' });
}

interface FigureProps {
  readonly name: string;
  readonly text: string;
  readonly onTap: () => void;
}

function Figure({ name, text, onTap }: FigureProps) {
  return (
    <Pressable className={styles['figure']} label={`${name} ${text}`} onTap={onTap}>
      <View className={shared['note']}>{name}</View>
      <View className={styles['value']}>{text}</View>
    </Pressable>
  );
}

/** Today so far; each figure leads to what it is made of. */
export function Today({ figures: { visits, orders, paid } }: { readonly figures: TodayFigures }) {
  return (
    <View className={styles['today']}>
      <Figure name={copy.deskHome.visits} text={copy.deskFigures.times(visits)} onTap={() => open()} />
      <Figure
        name={copy.deskHome.placed}
        text={copy.deskFigures.orders(orders)}
        onTap={() => open(orders > 0 ? 'placed' : undefined)}
      />
      <Figure name={copy.deskHome.paid} text={formatYuan(paid)} onTap={() => open(paid > 0 ? 'paid' : undefined)} />
    </View>
  );
}

import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import type { Figure, Figures } from '@/contract/desk/figures';
import type { Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { openBehind } from '../open-behind';
import styles from './totals.module.css';

interface TotalProps {
  readonly name: string;
  readonly text: string;
  readonly figure?: Figure<number> | undefined;
}

/** One figure; a tap opens the orders behind it, if there are any. */
function Total({ name, text, figure }: TotalProps) {
  const onTap = figure && figure.value > 0 ? () => openBehind(figure.behind) : undefined;
  return (
    <Pressable className={styles['total']} label={`${name} ${text}`} onTap={onTap}>
      <View className={shared['note']}>{name}</View>
      <View className={styles['value']}>{text}</View>
    </Pressable>
  );
}

const yuanOf = (figure: Figure<Fen> | undefined) => (figure ? formatYuan(figure.value) : copy.deskFigures.none);

/** The figures of the whole period. */
export function Totals({ figures }: { readonly figures: Figures }) {
  const { paid, orders, refunded, average, visits } = figures;
  const onTap = paid.value > 0 ? () => openBehind(paid.behind) : undefined;
  return (
    <View className={shared['padded-card']}>
      <Pressable className={styles['main']} label={`${copy.deskFigures.paid} ${formatYuan(paid.value)}`} onTap={onTap}>
        <View className={shared['note']}>{copy.deskFigures.paid}</View>
        <View className={styles['sum']}>{formatYuan(paid.value)}</View>
      </Pressable>
      <View className={styles['grid']}>
        <Total name={copy.deskFigures.placed} text={copy.deskFigures.orders(orders.value)} figure={orders} />
        <Total name={copy.deskFigures.average} text={yuanOf(average)} figure={average} />
        <Total name={copy.deskFigures.refunded} text={yuanOf(refunded)} figure={refunded} />
        <Total name={copy.deskFigures.visits} text={copy.deskFigures.times(visits)} />
      </View>
      <View className={shared['note']}>{copy.deskFigures.visitsNote}</View>
    </View>
  );
}

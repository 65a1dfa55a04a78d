import { memo } from 'react';
import { View } from '@tarojs/components';

import { Act } from '@/components/act/act';
import { Figures } from '@/components/figures/figures';
import { LineRow } from '@/components/line-row/line-row';
import { Stepper } from '@/components/stepper/stepper';
import { Tick } from '@/components/tick/tick';
import * as copy from '@/copy';
import type { CartRow } from '@/stores/cart-quote';
import { formatYuan } from '@/copy/format';

import type { CartPage } from '../use-cart-page';
import styles from './cart-lines.module.css';

/** Goods and freight. */
const PLAIN_FIGURES = 2;

interface CartLineProps {
  readonly row: CartRow;
  readonly editing: boolean;
  readonly onChoose: (skuId: string, on: boolean) => void;
  readonly onCount: (skuId: string, quantity: number) => void;
  readonly onRemove: (skuIds: readonly string[], title: string) => void;
  readonly onOpen: (goodsId: string) => void;
}

const CartLine = memo(function CartLine({ row, editing, onChoose, onCount, onRemove, onOpen }: CartLineProps) {
  const { skuId, chosen, line } = row;
  const count = editing ? (
    <Act kind="plain" label={copy.cart.removeLabel(line.title)} onTap={() => onRemove([skuId], line.title)}>
      {copy.cart.remove}
    </Act>
  ) : (
    <Stepper value={line.quantity} most={line.most} label={line.title} onChange={(wanted) => onCount(skuId, wanted)} />
  );
  return (
    <View className={styles['line']}>
      <Tick on={chosen} label={copy.cart.chooseLabel(line.title)} onChange={(on) => onChoose(skuId, on)} />
      <LineRow line={line} count={count} onOpen={() => onOpen(line.goodsId)} />
    </View>
  );
});

/** What would make sending free: said once, quietly. */
function FreeFreight({ quote }: Pick<CartPage, 'quote'>) {
  const freight = quote?.figures.find((figure) => figure.kind === 'freight');
  if (freight?.why.kind !== 'base') return null;
  return <View className={styles['note']}>{copy.cart.freightShort(formatYuan(freight.why.short))}</View>;
}

/** Where something is taken off, every figure of what is chosen; else the foot says it all. */
function Taken({ quote }: Pick<CartPage, 'quote'>) {
  if (!quote || quote.figures.length <= PLAIN_FIGURES) return null;
  return (
    <View className={styles['figures']}>
      <Figures figures={quote.figures} total={quote.total} totalName={copy.cart.total} />
    </View>
  );
}

/** What can be bought, and the places of what is not known yet. */
export function CartLines({ page }: { readonly page: CartPage }) {
  const { rows, waiting, editing, choose, setCount, remove, openGoods } = page;
  if (rows.length + waiting === 0) return null;
  return (
    <View className={styles['lines']}>
      {rows.map((row) => (
        <CartLine
          key={row.skuId}
          row={row}
          editing={editing}
          onChoose={choose}
          onCount={setCount}
          onRemove={remove}
          onOpen={openGoods}
        />
      ))}
      {Array.from({ length: waiting }, (_, at) => (
        <View key={at} className={styles['waiting']} aria-hidden />
      ))}
      {page.quote?.alone && <View className={styles['note']}>{copy.cart.alone}</View>}
      <FreeFreight quote={page.quote} />
      <Taken quote={page.quote} />
    </View>
  );
}

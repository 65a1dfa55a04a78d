import { ScrollView, View } from '@tarojs/components';
import { memo } from 'react';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Figures } from '@/components/cart/price-breakdown/price-breakdown';
import { Act } from '@/components/ui/button/button';
import { Tick } from '@/components/ui/checkbox/checkbox';
import { Stepper } from '@/components/ui/stepper/stepper';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import type { CartRow } from '@/stores/cart/cart-quote';

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
  /** Out of the cart and among her favourites. */
  readonly onMove: (row: CartRow) => void;
  readonly onOpen: (goodsId: string) => void;
}

/** What can be done with a line beside buying it. */
function LineActs({ row, onRemove, onMove }: Pick<CartLineProps, 'row' | 'onRemove' | 'onMove'>) {
  const { title } = row.line;
  return (
    <>
      <Act kind="plain" label={copy.marks.keepLabel(title, false)} onTap={() => onMove(row)}>
        {copy.marks.keep}
      </Act>
      <Act kind="plain" label={copy.cart.removeLabel(title)} onTap={() => onRemove([row.skuId], title)}>
        {copy.cart.remove}
      </Act>
    </>
  );
}

const CartLine = memo(function CartLine(props: CartLineProps) {
  const { row, editing, onChoose, onCount, onOpen } = props;
  const { skuId, chosen, line } = row;
  const count = editing ? (
    <View className={styles['acts']}>
      <LineActs {...props} />
    </View>
  ) : (
    <Stepper value={line.quantity} most={line.most} label={line.title} onChange={(wanted) => onCount(skuId, wanted)} />
  );
  return (
    // Swept aside with a finger it shows the same acts: by WeChat's own scrolling, so nothing runs meanwhile.
    <ScrollView className={styles['sweep']} scrollX={!editing} enhanced showScrollbar={false}>
      <View className={styles['strip']}>
        <View className={styles['line']}>
          <Tick on={chosen} label={copy.cart.chooseLabel(line.title)} onChange={(on) => onChoose(skuId, on)} />
          <LineRow line={line} count={count} onOpen={() => onOpen(line.goodsId)} />
        </View>
        {!editing && (
          <View className={`${styles['acts']} ${styles['aside']}`}>
            <LineActs {...props} />
          </View>
        )}
      </View>
    </ScrollView>
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
  const { rows, waiting, editing, choose, setCount, remove, moveToFavourites, openGoods } = page;
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
          onMove={moveToFavourites}
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

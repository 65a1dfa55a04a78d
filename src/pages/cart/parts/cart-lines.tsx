import { ScrollView, View } from '@tarojs/components';
import { memo, useMemo, useState } from 'react';

import { LineRow } from '@/components/cart/line-row/line-row';
import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import { Button } from '@/components/ui/button/button';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Stepper } from '@/components/ui/stepper/stepper';
import * as copy from '@/copy';
import { MoreToSave } from '@/pages/shared/cart/more-to-save';
import { useRowMotion } from '@/pages/shared/use-row-motion';
import type { CartRow } from '@/stores/cart/cart-quote';

import type { CartPage } from '../use-cart-page';
import styles from './cart-lines.module.css';

/** A breakdown of only goods and freight has no discounts. */
const ITEMS_WITHOUT_DISCOUNT = 2;

interface CartLineProps {
  readonly row: CartRow;
  readonly motion: string;
  /** Another line was swiped open last: this one goes back. */
  readonly closes: boolean;
  readonly editing: boolean;
  readonly onChoose: (skuId: string, checked: boolean) => void;
  readonly onQuantity: (skuId: string, quantity: number) => void;
  readonly onRemove: (skuIds: readonly string[], title: string) => void;
  /** Moves the goods from the cart to the favourites. */
  readonly onMove: (row: CartRow) => void;
  readonly onOpen: (goodsId: string) => void;
  readonly onSwipe: (skuId: string) => void;
}

function LineActions({ row, onRemove, onMove }: Pick<CartLineProps, 'row' | 'onRemove' | 'onMove'>) {
  const { title } = row.line;
  return (
    <>
      <Button kind="plain" label={copy.wishlist.favouriteLabel(title, false)} onTap={() => onMove(row)}>
        {copy.wishlist.add}
      </Button>
      <Button kind="plain" label={copy.cart.removeLabel(title)} onTap={() => onRemove([row.skuId], title)}>
        {copy.cart.remove}
      </Button>
    </>
  );
}

const CartLine = memo(function CartLine(props: CartLineProps) {
  const { row, motion, closes, editing, onChoose, onQuantity, onOpen, onSwipe } = props;
  const { skuId, chosen, line } = row;
  const id = `line-${skuId}`;
  const count = editing ? (
    <View className={styles['actions']}>
      <LineActions {...props} />
    </View>
  ) : (
    <Stepper
      value={line.quantity}
      max={line.maxQuantity}
      label={line.title}
      onChange={(quantity) => onQuantity(skuId, quantity)}
    />
  );
  return (
    // Swiping left reveals the actions. WeChat's native scrolling does it, without script.
    <ScrollView
      className={`${styles['swipe']} ${motion}`}
      scrollX={!editing}
      scrollWithAnimation
      scrollIntoView={closes ? id : ''}
      enhanced
      showScrollbar={false}
      onScrollToLower={() => onSwipe(skuId)}
    >
      <View className={styles['strip']}>
        <View id={id} className={styles['line']}>
          <Checkbox
            checked={chosen}
            label={copy.cart.chooseLabel(line.title)}
            onChange={(checked) => onChoose(skuId, checked)}
          />
          <LineRow line={line} count={count} onOpen={() => onOpen(line.goodsId)} />
        </View>
        {!editing && (
          <View className={`${styles['actions']} ${styles['swipe-actions']}`}>
            <LineActions {...props} />
          </View>
        )}
      </View>
    </ScrollView>
  );
});

const discounts = () => 'discounts';

/** The price breakdown of the chosen lines if there are discounts; otherwise the action bar shows enough. */
function Discounts({ quote }: Pick<CartPage, 'quote'>) {
  const due = useMemo(() => (quote && quote.breakdown.length > ITEMS_WITHOUT_DISCOUNT ? [quote] : []), [quote]);
  const [shown] = useRowMotion(due, discounts, true);
  if (!shown) return null;
  const { breakdown, total } = shown.row;
  return (
    <View className={`${styles['breakdown']} ${shown.motion}`}>
      <PriceBreakdown breakdown={breakdown} total={total} totalLabel={copy.cart.total} />
    </View>
  );
}

/** The lines that can be bought, and until the first quote placeholders for them. */
export function CartLines({ page }: { readonly page: CartPage }) {
  const { rows, shown, pendingCount, editing, choose, setLineQuantity, remove, moveToFavourites, openGoods } = page;
  const [swiped, setSwiped] = useState<string>();
  if (shown.length + pendingCount === 0) return null;
  return (
    <View className={styles['lines']}>
      {shown.map(({ row, motion }) => (
        <CartLine
          key={row.skuId}
          row={row}
          motion={motion}
          closes={swiped !== undefined && row.skuId !== swiped}
          editing={editing}
          onChoose={choose}
          onQuantity={setLineQuantity}
          onRemove={remove}
          onMove={moveToFavourites}
          onOpen={openGoods}
          onSwipe={setSwiped}
        />
      ))}
      {rows.length === 0 &&
        Array.from({ length: pendingCount }, (_, at) => (
          <View key={at} className={styles['placeholder']} aria-hidden />
        ))}
      {page.quote?.mixedPreorder && <View className={styles['note']}>{copy.cart.mixedPreorder}</View>}
      <MoreToSave quote={page.quote} className={styles['note']} />
      <Discounts quote={page.quote} />
    </View>
  );
}

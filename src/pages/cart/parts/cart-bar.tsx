import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import type { Quote } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

import type { CartPage } from '../use-cart-page';
import styles from './cart-bar.module.css';

/** The freight that is included in the total. */
function freightText({ breakdown }: Quote): string {
  const freight = breakdown.find((item) => item.kind === 'freight');
  if (!freight) return '';
  return freight.reason.kind === 'free-from'
    ? copy.cart.freeFreight
    : copy.cart.includesFreight(formatYuan(freight.amount));
}

/** Screen readers say it again when it changes. */
function Total({ quote, pending }: Pick<CartPage, 'quote' | 'pending'>) {
  return (
    <View className={quote && pending ? `${styles['total']} ${styles['pending']}` : styles['total']} aria-role="status">
      {quote ? (
        <>
          <View className={styles['sum']}>
            {copy.cart.total}
            <Price amount={quote.total} />
          </View>
          <View className={styles['note']}>{freightText(quote)}</View>
        </>
      ) : (
        copy.cart.nothingChosen
      )}
    </View>
  );
}

/** The cart's action bar: choose all, the cloud's total, checkout; above it the undo of the last removal. */
export function CartBar({ page }: { readonly page: CartPage }) {
  const { removed, undo, quote, pending, allChosen, chooseAll, chosenPieces, checkout } = page;
  return (
    <>
      {removed && (
        <View className={styles['undo']} aria-role="alert">
          <View className={styles['removed']}>
            {removed.title ? copy.cart.removed(removed.title) : copy.cart.removedSeveral(removed.lineCount)}
          </View>
          <Button kind="plain" onTap={undo}>
            {copy.cart.undo}
          </Button>
        </View>
      )}
      {page.hasQuotedLines && (
        <ActionBar aboveTabBar>
          <Checkbox checked={allChosen} onChange={chooseAll}>
            {copy.cart.chooseAll}
          </Checkbox>
          <Total quote={quote} pending={pending} />
          <Button kind="primary" disabled={chosenPieces === 0} onTap={checkout}>
            {copy.cart.checkout(chosenPieces)}
          </Button>
        </ActionBar>
      )}
    </>
  );
}

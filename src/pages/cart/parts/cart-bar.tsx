import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { Tick } from '@/components/ui/checkbox/checkbox';
import type { Quote } from '@/contract/cart/quote';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

import type { CartPage } from '../use-cart-page';
import styles from './cart-bar.module.css';

/** What sending costs, as it is in the total. */
function freightWords({ figures }: Quote): string {
  const freight = figures.find((figure) => figure.kind === 'freight');
  if (!freight) return '';
  return freight.why.kind === 'free-from' ? copy.cart.freightFree : copy.cart.freightIn(formatYuan(freight.amount));
}

function Total({ quote, pending }: Pick<CartPage, 'quote' | 'pending'>) {
  if (!quote) return <View className={styles['total']}>{copy.cart.nothingChosen}</View>;
  return (
    <View className={pending ? `${styles['total']} ${styles['pending']}` : styles['total']}>
      <View className={styles['sum']}>
        {copy.cart.total}
        <Price amount={quote.total} />
      </View>
      <View className={styles['note']}>{freightWords(quote)}</View>
    </View>
  );
}

/** The foot of the cart: all or none, the cloud's total, the next step; above it what was just taken out. */
export function CartBar({ page }: { readonly page: CartPage }) {
  const { removed, undo, quote, pending, allChosen, chooseAll, chosenPieces, contact, checkout, tellSeller } = page;
  return (
    <>
      {removed && (
        <View className={styles['undo']} aria-role="alert">
          <View className={styles['removed']}>
            {removed.title ? copy.cart.removed(removed.title) : copy.cart.removedMany(removed.kinds)}
          </View>
          <Act kind="plain" onTap={undo}>
            {copy.cart.undo}
          </Act>
        </View>
      )}
      {page.known && (
        <Bar overTabs>
          <Tick on={allChosen} onChange={chooseAll}>
            {copy.cart.chooseAll}
          </Tick>
          <Total quote={quote} pending={pending} />
          <Act kind="primary" disabled={chosenPieces === 0} onTap={contact ? tellSeller : checkout}>
            {contact ? copy.cart.tell : copy.cart.checkout(chosenPieces)}
          </Act>
        </Bar>
      )}
    </>
  );
}

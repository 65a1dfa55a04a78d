import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';
import { countPieces, useCart } from '@/stores/cart/cart';

import type { GoodsActs } from '../use-goods';
import styles from './buy-bar.module.css';

interface WayProps {
  readonly icon: 'seller' | 'cart';
  readonly text: string;
  readonly label: string;
  readonly badge?: string | undefined;
  readonly onTap: () => void;
}

function Way({ icon, text, label, badge, onTap }: WayProps) {
  return (
    <View
      className={styles['way']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={label}
      onClick={onTap}
    >
      <Image className={styles['icon']} src={`/assets/tabs/${icon}.png`} />
      {text}
      {badge !== undefined && <View className={styles['badge']}>{badge}</View>}
    </View>
  );
}

function badgeOf(pieces: number): string | undefined {
  if (pieces === 0) return undefined;
  return pieces > 99 ? copy.goodsPage.manyPieces : String(pieces);
}

interface BuyBarProps {
  readonly goods: GoodsDetail;
  /** The shop takes no payment: what is picked is told to the seller. */
  readonly contact: boolean;
  readonly acts: GoodsActs;
}

function Buying({ goods, contact, acts }: BuyBarProps) {
  if (goods.soldOut) {
    return (
      <>
        <Act wide onTap={acts.choose}>
          {copy.marks.alert}
        </Act>
        <Act kind="primary" wide onTap={acts.ask}>
          {copy.goodsPage.askSeller}
        </Act>
      </>
    );
  }
  if (contact) {
    return (
      <Act kind="primary" wide onTap={acts.choose}>
        {copy.goods.askToBuy}
      </Act>
    );
  }
  return (
    <>
      <Act wide onTap={acts.addToCart}>
        {copy.goods.add}
      </Act>
      <Act kind="primary" wide onTap={acts.buy}>
        {copy.goods.buyNow}
      </Act>
    </>
  );
}

/** The ways on: to the seller with a question, to the cart, and the ways to buy. */
export const BuyBar = memo(function BuyBar(props: BuyBarProps) {
  const { goods, acts } = props;
  const pieces = useCart(countPieces);
  return (
    <Bar>
      <Way icon="seller" text={copy.goodsPage.seller} label={copy.goodsPage.askLabel(goods.title)} onTap={acts.ask} />
      <Way
        icon="cart"
        text={copy.goodsPage.cart}
        label={copy.goodsPage.cartLabel(pieces)}
        badge={badgeOf(pieces)}
        onTap={acts.toCart}
      />
      <View className={styles['buying']}>
        <Buying {...props} />
      </View>
    </Bar>
  );
});

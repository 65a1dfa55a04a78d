import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { useBump } from '@/components/ui/bump/use-bump';
import { Button } from '@/components/ui/button/button';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { GoodsDetail } from '@/contract/catalog/goods';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { addStockAlert } from '@/pages/shared/cart/add-stock-alert';
import { countPieces, useCart } from '@/stores/cart/cart';
import { shopResource } from '@/stores/shop/shop';
import { wishlistResource } from '@/stores/wishlist/wishlist';

import type { GoodsActions } from '../use-goods';
import styles from './buy-bar.module.css';

const badgeOf = (pieces: number) => (pieces > 99 ? copy.goodsPage.badgeOverflow : String(pieces));

interface IconButtonProps {
  readonly icon: 'seller' | 'cart';
  readonly text: string;
  readonly label: string;
  /** Pieces to count at the icon. */
  readonly count?: number;
  readonly onTap: () => void;
}

function IconButton({ icon, text, label, count = 0, onTap }: IconButtonProps) {
  const bump = useBump(count);
  return (
    <Pressable className={styles['icon-button']} label={label} onTap={onTap}>
      <Image className={styles['icon']} src={`/assets/tabs/${icon}.png`} aria-hidden />
      {text}
      {count > 0 && <View className={`${styles['badge']} ${bump}`}>{badgeOf(count)}</View>}
    </Pressable>
  );
}

/** Sets an alert at once for the only SKU there is; of several one is chosen first. */
function AlertButton({ goods, onChoose }: { readonly goods: GoodsDetail; readonly onChoose: () => void }) {
  const alerts = valueIn(wishlistResource.use({}).remote)?.alerts ?? [];
  const template = valueIn(shopResource.use({}).remote)?.messageTemplates?.['back-in-stock'];
  const [sku, ...others] = goods.skus;
  const isSet = goods.skus.some(({ id }) => alerts.some(({ skuId }) => skuId === id));
  const set = () => (sku && others.length === 0 ? void addStockAlert(sku.id, template) : onChoose());
  return (
    <Button kind={isSet ? 'quiet' : 'primary'} wide disabled={isSet && others.length === 0} onTap={set}>
      {isSet ? copy.wishlist.alertSet : copy.wishlist.notifyMe}
    </Button>
  );
}

interface BuyBarProps {
  readonly goods: GoodsDetail;
  readonly actions: GoodsActions;
}

function BuyButtons({ goods, actions }: BuyBarProps) {
  if (goods.offShelf) {
    return (
      <>
        <Button wide onTap={actions.toSimilar}>
          {copy.goodsPage.similar}
        </Button>
        <Button kind="primary" wide onTap={() => actions.ask()}>
          {copy.goodsPage.askSeller}
        </Button>
      </>
    );
  }
  if (goods.soldOut) return <AlertButton goods={goods} onChoose={actions.choose} />;
  return (
    <>
      <Button wide onTap={actions.addToCart}>
        {copy.goods.add}
      </Button>
      <Button kind="primary" wide onTap={actions.buy}>
        {copy.goods.buyNow}
      </Button>
    </>
  );
}

/** The bottom bar: ask the seller, open the cart, buy. */
export const BuyBar = memo(function BuyBar(props: BuyBarProps) {
  const { goods, actions } = props;
  const pieces = useCart(countPieces);
  return (
    <ActionBar>
      <IconButton
        icon="seller"
        text={copy.goodsPage.seller}
        label={copy.goodsPage.askLabel(goods.title)}
        onTap={() => actions.ask()}
      />
      <IconButton
        icon="cart"
        text={copy.goodsPage.cart}
        label={copy.goodsPage.cartLabel(pieces)}
        count={pieces}
        onTap={actions.toCart}
      />
      <View className={styles['buttons']}>
        <BuyButtons {...props} />
      </View>
    </ActionBar>
  );
});

import { Image, View } from '@tarojs/components';
import { memo } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { useBump } from '@/components/ui/bump/use-bump';
import { Button } from '@/components/ui/button/button';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { GoodsDetail } from '@/contract/catalog/goods';
import { valueIn } from '@/contract/remote';
import type { StockAlert } from '@/contract/wishlist/wishlist';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { addStockAlert } from '@/pages/shared/cart/add-stock-alert';
import { showToast } from '@/platform/page/feedback';
import { countPieces, useCart } from '@/stores/cart/cart';
import { shopResource } from '@/stores/shop/shop';
import { setStockAlert, wishlistResource } from '@/stores/wishlist/wishlist';

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
  const arrival = useBump(count, [styles['even'], styles['odd']]);
  return (
    <Pressable className={styles['icon-button']} label={label} onTap={onTap}>
      <Image className={styles['icon']} src={`/assets/tabs/${icon}.png`} aria-hidden />
      {text}
      {count > 0 && <View className={`${styles['badge']} ${arrival}`}>{badgeOf(count)}</View>}
    </Pressable>
  );
}

async function cancelAlerts(alerts: readonly StockAlert[]): Promise<void> {
  for (const { skuId } of alerts) {
    const answer = await setStockAlert(skuId, false);
    if (!answer.ok) return showToast(failureText(answer.failure));
  }
}

/** Sets an alert at once for the only SKU there is; of several one is chosen first. A tap when it is set cancels it. */
function AlertButton({ goods, onChoose }: { readonly goods: GoodsDetail; readonly onChoose: () => void }) {
  const alerts = valueIn(wishlistResource.use({}).remote)?.alerts ?? [];
  const template = valueIn(shopResource.use({}).remote)?.messageTemplates?.['back-in-stock'];
  const [sku, ...others] = goods.skus;
  const own = alerts.filter(({ skuId }) => goods.skus.some(({ id }) => id === skuId));
  if (own.length > 0)
    return (
      <Button wide label={copy.wishlist.cancelAlertLabel(goods.title)} onTap={() => void cancelAlerts(own)}>
        {copy.wishlist.alertSet}
      </Button>
    );
  const set = () => (sku && others.length === 0 ? void addStockAlert(sku.id, template) : onChoose());
  return (
    <Button kind="primary" wide onTap={set}>
      {copy.wishlist.notifyMe}
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

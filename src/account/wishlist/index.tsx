import { View } from '@tarojs/components';
import { useState } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { Button } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Favourite, StockAlert, Wishlist } from '@/contract/wishlist/wishlist';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { useWishlistPage } from './use-wishlist-page';
import styles from './index.module.css';

type Page = ReturnType<typeof useWishlistPage>;

function AlertRow({ alert, page }: { readonly alert: StockAlert; readonly page: Page }) {
  const { title, options, goodsId, stock } = alert;
  return (
    <View className={styles['row']}>
      <View className={styles['text']} aria-role="button" onClick={() => page.openGoods(goodsId)}>
        <View className={styles['title']}>{title}</View>
        {options.length > 0 && <View className={shared['note']}>{copy.common.joinWithDots(options)}</View>}
        <View className={stock > 0 ? styles['in-stock'] : shared['note']}>
          {stock > 0 ? copy.wishlist.backInStock(stock) : copy.wishlist.soldOut}
        </View>
      </View>
      <Button kind="plain" label={copy.wishlist.cancelAlertLabel(title)} onTap={() => void page.cancelAlert(alert)}>
        {copy.wishlist.cancelAlert}
      </Button>
    </View>
  );
}

function FavouriteRow({ favourite, page }: { readonly favourite: Favourite; readonly page: Page }) {
  const { title, card } = favourite;
  return (
    <View className={styles['row']}>
      <View className={styles['text']}>
        {card ? (
          <GoodsRow goods={card} onOpen={page.openGoods} />
        ) : (
          <>
            <View className={styles['title']}>{title}</View>
            <View className={shared['note']}>{copy.wishlist.delisted}</View>
          </>
        )}
      </View>
      <Button kind="plain" label={copy.wishlist.removeLabel(title)} onTap={() => void page.removeFavourite(favourite)}>
        {copy.wishlist.remove}
      </Button>
    </View>
  );
}

/** Rows rendered at first: a WeChat page is fast below a thousand nodes. */
const PAGE_ROWS = 30;

function Favourites({ favourites, page }: { readonly favourites: readonly Favourite[]; readonly page: Page }) {
  const [shown, setShown] = useState(PAGE_ROWS);
  const hidden = favourites.length - shown;
  return (
    <View className={styles['group']}>
      <View className={styles['name']}>{copy.wishlist.favourites}</View>
      {favourites.slice(0, shown).map((favourite) => (
        <FavouriteRow key={favourite.goodsId} favourite={favourite} page={page} />
      ))}
      {hidden > 0 && (
        <Button kind="plain" wide onTap={() => setShown(shown + PAGE_ROWS)}>
          {copy.wishlist.showMore(hidden)}
        </Button>
      )}
    </View>
  );
}

function WishlistContent({
  wishlist: { favourites, alerts },
  page,
}: {
  readonly wishlist: Wishlist;
  readonly page: Page;
}) {
  if (favourites.length + alerts.length === 0) {
    const action = { text: copy.common.toCatalog, onTap: page.toCatalog };
    return <StateView drawing="empty" message={copy.wishlist.empty} action={action} />;
  }
  return (
    <View className={styles['page']}>
      {alerts.length > 0 && (
        <View className={styles['group']}>
          <View className={styles['name']}>{copy.wishlist.alerts}</View>
          {alerts.map((alert) => (
            <AlertRow key={alert.skuId} alert={alert} page={page} />
          ))}
        </View>
      )}
      {favourites.length > 0 && <Favourites favourites={favourites} page={page} />}
    </View>
  );
}

/** Favourites and stock alerts. */
export default function WishlistPage() {
  const page = useWishlistPage();
  return (
    <Screen>
      <RemoteView remote={page.remote} shape="rows" onRetry={page.retry} onHome={page.toFeed}>
        {(wishlist) => <WishlistContent wishlist={wishlist} page={page} />}
      </RemoteView>
    </Screen>
  );
}

import { View } from '@tarojs/components';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Favourite, StockAlert } from '@/contract/wishlist/wishlist';
import * as copy from '@/copy';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';
import shared from '@/styles/shared.module.css';

import { Group } from './parts/group';
import { Row } from './parts/row';
import { cancelAlert, removeFavourite, useWishlistPage } from './use-wishlist-page';
import styles from './index.module.css';

function alertRow(alert: StockAlert, motion: string) {
  const { skuId, title, card, options, stock } = alert;
  const remove = {
    text: copy.wishlist.cancelAlert,
    label: copy.wishlist.cancelAlertLabel(title),
    onTap: () => void cancelAlert(alert),
  };
  return (
    <Row key={skuId} goods={card} motion={motion} remove={remove}>
      <View className={styles['stock']}>
        <View>{copy.common.joinWithDots(options)}</View>
        {stock > 0 && <View className={styles['in-stock']}>{copy.wishlist.backInStock(stock)}</View>}
        {stock === 0 && !card.soldOut && <View>{copy.wishlist.soldOut}</View>}
      </View>
    </Row>
  );
}

function favouriteRow(favourite: Favourite, motion: string) {
  const { goodsId, title, card } = favourite;
  const remove = {
    text: copy.wishlist.remove,
    label: copy.wishlist.removeLabel(title),
    onTap: () => void removeFavourite(favourite),
  };
  return (
    <Row key={goodsId} goods={card ?? title} motion={motion} remove={remove}>
      {!card && <View className={shared['note']}>{copy.wishlist.delisted}</View>}
    </Row>
  );
}

const skuIdOf = ({ skuId }: StockAlert) => skuId;
const goodsIdOf = ({ goodsId }: Favourite) => goodsId;

/** Favourites and stock alerts. */
export default function WishlistPage() {
  const { remote, retry } = useWishlistPage();
  return (
    <Screen>
      <RemotePage remote={remote} shape="rows" onRetry={retry}>
        {({ favourites, alerts }) =>
          favourites.length + alerts.length === 0 ? (
            <>
              <StateView
                drawing="empty"
                message={copy.wishlist.empty}
                action={{ text: copy.common.toCatalog, onTap: toCatalog }}
              />
              <MoreGoods />
            </>
          ) : (
            <View className={styles['page']}>
              <Group name={copy.wishlist.alerts} rows={alerts} idOf={skuIdOf}>
                {alertRow}
              </Group>
              <Group name={copy.wishlist.favourites} rows={favourites} idOf={goodsIdOf}>
                {favouriteRow}
              </Group>
            </View>
          )
        }
      </RemotePage>
    </Screen>
  );
}

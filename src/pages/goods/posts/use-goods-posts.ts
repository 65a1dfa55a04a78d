import { useCallback } from 'react';

import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { sharedFromList } from '@/pages/shared/feed/share-tapped-post';
import { useFeedList } from '@/pages/shared/feed/use-feed-list';
import { usePostActs } from '@/pages/shared/feed/use-post-actions';
import { useArrival } from '@/pages/shared/use-arrival';
import { useSharing } from '@/pages/shared/use-sharing';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { goodsResource } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import { sharedGoods } from '../use-goods';

const SHOP = {};

/** A good and every post about it. */
export function useGoodsPosts(goodsId: string, onBuy: (goodsId: string) => void) {
  const { remote, reload } = goodsResource.use({ goodsId });
  const { remote: shop, reload: reloadShop } = shopResource.use(SHOP);
  const listed = useFeedList({ goodsId });
  const acts = usePostActs(onBuy);
  const { refresh } = listed;
  const goods = valueIn(remote)?.goods;

  useArrival({ to: 'goods', id: goodsId });
  useSharing({
    card: (target) => {
      const post = sharedFromList(target, listed.days);
      if (post) return post;
      if (!goods) return { title: copy.catalogue.sharePlain, place: { to: 'catalogue' } };
      return {
        ...sharedGoods(goods),
        title: copy.goodsPage.sharePosts(goods.title),
        place: { to: 'goods-posts', goodsId },
      };
    },
  });
  const again = useCallback(async () => {
    await Promise.all([reload(), refresh(), reloadShop()]);
  }, [reload, refresh, reloadShop]);
  usePullDown(again);
  return { remote, shop: valueIn(shop), listed, acts, again };
}

import { useCallback } from 'react';

import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { tappedPostShareContent } from '@/pages/shared/feed/share-tapped-post';
import { useFeedList } from '@/pages/shared/feed/use-feed-list';
import { usePostActions } from '@/pages/shared/feed/use-post-actions';
import { useArrival } from '@/pages/shared/use-arrival';
import { useSharing } from '@/pages/shared/use-sharing';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { goodsResource } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import { goodsShareContent } from '../use-goods';

/** A goods item and the posts about it. */
export function useGoodsPosts(goodsId: string, onBuy: (goodsId: string) => void) {
  const { remote, reload } = goodsResource.use({ goodsId });
  const { remote: shop, reload: reloadShop } = shopResource.use({});
  const list = useFeedList({ goodsId });
  const actions = usePostActions(onBuy);
  const { refresh } = list;
  const goods = valueIn(remote)?.goods;

  useArrival({ to: 'goods', id: goodsId });
  useSharing({
    chatCard: (target) => {
      const post = tappedPostShareContent(target, list.days);
      if (post) return post;
      if (!goods) return { title: copy.catalog.sharePlain, route: { to: 'catalog' } };
      return {
        ...goodsShareContent(goods),
        title: copy.goodsPage.sharePosts(goods.title),
        route: { to: 'goods-posts', goodsId },
      };
    },
  });
  const retry = useCallback(async () => {
    await Promise.all([reload(), refresh(), reloadShop()]);
  }, [reload, refresh, reloadShop]);
  useRefreshOnPullDown(retry);
  return { remote, shop: valueIn(shop), list, actions, retry };
}

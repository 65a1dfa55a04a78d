import { useCallback, useEffect, useMemo, useState } from 'react';

import type { BuyIntent } from '@/components/catalog/sku-sheet/sku-sheet';
import { withPublicPrice, type GoodsCard } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { LOADING, valueIn, type Remote } from '@/contract/remote';
import type { Output } from '@/contract/verbs';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { navigateTo } from '@/platform/navigation/navigation';
import type { ShareOptions } from '@/platform/sharing/share';
import { getSharePicture } from '@/platform/sharing/share-picture';
import { goodsResource } from '@/stores/catalog/goods';
import { addSeenGoods } from '@/stores/catalog/recent-goods';
import { shopResource } from '@/stores/shop/shop';

import { useArrival } from '../shared/use-arrival';
import { usePolling } from '../shared/use-polling';
import { useRefreshOnShow } from '../shared/use-refresh-on-show';
import { useSharing } from '../shared/use-sharing';

/** Whether an id can exist; false for a truncated or invented link. */
export function isPossibleGoodsId(goodsId: string): boolean {
  return goodsId !== '' && goodsId.length <= LIMITS.idChars;
}

/** Share content of goods: the public price comes first, because a card's title is cut off at the end. */
export function goodsShareContent(
  goods: Pick<GoodsCard, 'id' | 'title' | 'price' | 'publicPrice' | 'picture'>,
): ShareOptions {
  const { id, title, price, picture } = withPublicPrice(goods);
  const shareTitle = copy.goodsPage.shareTitle(title, formatYuan(price.from), price.to > price.from);
  const draw = () => getSharePicture({ kind: 'goods', goods: { title, price, picture } });
  return { title: shareTitle, route: { to: 'goods', id }, picture, draw };
}

/** Shows the goods only once the shop has loaded too, to avoid layout shifts; a failed shop does not block them. */
function waitForShop(goods: Remote<Output<'goods.get'>>, shop: Remote<unknown>['status']): Remote<Output<'goods.get'>> {
  const isWaiting = goods.status === 'ready' && (shop === 'idle' || shop === 'loading');
  return isWaiting ? LOADING : goods;
}

/** Which sheet is open over the page: to buy, to make an offer, or to ask. */
function useSheets(opensOffer: boolean) {
  const [intent, setIntent] = useState<BuyIntent>();
  const [asked, setAsked] = useState<{ readonly question?: string }>();
  const [offering, setOffering] = useState(opensOffer);
  const actions = useMemo(
    () => ({
      choose: () => setIntent('both'),
      offer: () => setOffering(true),
      addToCart: () => setIntent('cart'),
      buy: () => setIntent('buy'),
      give: () => setIntent('gift'),
      /** Opens the ways to ask; `question` is a prepared text. */
      ask: (question?: string) => setAsked(question === undefined ? {} : { question }),
    }),
    [],
  );
  const closeSheet = useCallback(() => {
    setIntent(undefined);
    setOffering(false);
    setAsked(undefined);
  }, []);
  return { intent, offering, asked, actions, closeSheet };
}

/** Data and state of a goods page: goods, shop, and the open sheet. `opensOffer`: opens the offer sheet at once. */
export function useGoods(goodsId: string, opensOffer: boolean) {
  const { remote, reload } = goodsResource.use({ goodsId });
  const { remote: shop, reload: reloadShop } = shopResource.use({});
  const sheets = useSheets(opensOffer);
  useRefreshOnShow(remote.status, reload);

  const goods = valueIn(remote)?.goods;
  usePolling(goods?.bargaining?.offers.some(({ state }) => state === 'waiting') ?? false, reload);
  useEffect(() => {
    if (goods && !goods.offShelf) addSeenGoods(goods);
  }, [goods]);
  const plain = copy.catalog.sharePlain;
  useArrival({ to: 'goods', id: goodsId });
  useSharing({
    chatCard: () => (goods ? goodsShareContent(goods) : { title: plain, route: { to: 'catalog' } }),
    timelineCard: () => (goods ? goodsShareContent(goods) : { title: plain, route: { to: 'goods', id: goodsId } }),
  });

  const retry = useCallback(() => {
    void reload();
    if (shop.status === 'failed') void reloadShop();
  }, [reload, reloadShop, shop.status]);
  const { categoryId } = goods ?? {};
  const actions = useMemo(
    () => ({
      ...sheets.actions,
      openOther: (id: string) => void navigateTo({ to: 'goods', id }),
      toSimilar: () => void navigateTo({ to: 'catalog', ...(categoryId !== undefined && { query: { categoryId } }) }),
      toCart: () => void navigateTo({ to: 'cart' }),
      toAbout: () => void navigateTo({ to: 'about' }),
      toCoupons: () => void navigateTo({ to: 'coupons' }),
    }),
    [sheets.actions, categoryId],
  );
  return {
    remote: waitForShop(remote, shop.status),
    shop: valueIn(shop),
    retry,
    ...sheets,
    actions,
  };
}

export type GoodsActions = ReturnType<typeof useGoods>['actions'];

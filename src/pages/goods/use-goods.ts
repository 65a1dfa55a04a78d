import { useCallback, useMemo, useState } from 'react';

import type { BuyIntent } from '@/components/catalog/sku-sheet/sku-sheet';
import { asForAll, type GoodsCard } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { LOADING, valueIn, type Remote } from '@/contract/remote';
import type { Output } from '@/contract/verbs';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { go } from '@/platform/navigation/navigation';
import type { Shared } from '@/platform/sharing/share';
import { sharePictureOf } from '@/platform/sharing/share-picture';
import { goodsResource } from '@/stores/catalog/goods';
import { shopResource } from '@/stores/shop/shop';

import { askSeller } from '../shared/shop/ask-seller';
import { useArrival } from '../shared/use-arrival';
import { useAgain } from '../shared/use-polling';
import { useFresh } from '../shared/use-refresh';
import { useSharing } from '../shared/use-sharing';

const SHOP = {};

/** An id that no good can have: the link was cut short or made up. */
export function canBeGoods(goodsId: string): boolean {
  return goodsId !== '' && goodsId.length <= LIMITS.idChars;
}

/** What a chat shows of a good: its price for everyone, and first, for a card's title is cut off at the end. */
export function sharedGoods(goods: Pick<GoodsCard, 'id' | 'title' | 'price' | 'openPrice' | 'picture'>): Shared {
  const { id, title, price, picture } = asForAll(goods);
  const words = copy.goodsPage.shareTitle(title, formatYuan(price.from), price.to > price.from);
  const draw = () => sharePictureOf({ of: 'goods', goods: { title, price, picture } });
  return { title: words, place: { to: 'goods', id }, picture, draw };
}

/** The good waits for the shop, so that what both know of it comes at once and nothing jumps; without a shop it still stands. */
function together(goods: Remote<Output<'goods.get'>>, shop: Remote<unknown>['status']): Remote<Output<'goods.get'>> {
  const waits = goods.status === 'ready' && (shop === 'idle' || shop === 'loading');
  return waits ? LOADING : goods;
}

/** A good, the shop that sells it, and the sheets in which it is bought, or a price offered for it: at once, if it `offers`. */
export function useGoods(goodsId: string, offers: boolean) {
  const { remote, reload } = goodsResource.use({ goodsId });
  const { remote: shop, reload: reloadShop } = shopResource.use(SHOP);
  const [intent, setIntent] = useState<BuyIntent | undefined>(undefined);
  const [offering, setOffering] = useState(offers);
  useFresh(remote.status, reload);

  const goods = valueIn(remote)?.goods;
  useAgain(goods?.bargaining?.offers.some(({ state }) => state === 'waiting') ?? false, reload);
  const plain = copy.catalogue.sharePlain;
  useArrival({ to: 'goods', id: goodsId });
  useSharing({
    card: () => (goods ? sharedGoods(goods) : { title: plain, place: { to: 'catalogue' } }),
    moment: () => (goods ? sharedGoods(goods) : { title: plain, place: { to: 'goods', id: goodsId } }),
  });

  const retry = useCallback(() => {
    void reload();
    if (shop.status === 'failed') void reloadShop();
  }, [reload, reloadShop, shop.status]);
  const title = goods?.title ?? '';
  const acts = useMemo(
    () => ({
      choose: () => setIntent('both'),
      offer: () => setOffering(true),
      addToCart: () => setIntent('cart'),
      buy: () => setIntent('buy'),
      ask: () => void askSeller(copy.seller.enquiryShort(title), { id: goodsId, title }),
      openOther: (id: string) => void go({ to: 'goods', id }),
      toCart: () => void go({ to: 'cart' }),
      toAbout: () => void go({ to: 'about' }),
      toCoupons: () => void go({ to: 'coupons' }),
    }),
    [goodsId, title],
  );
  const closeSheet = useCallback(() => {
    setIntent(undefined);
    setOffering(false);
  }, []);
  return {
    remote: together(remote, shop.status),
    shop: valueIn(shop),
    retry,
    acts,
    intent,
    offering,
    closeSheet,
  };
}

export type GoodsActs = ReturnType<typeof useGoods>['acts'];

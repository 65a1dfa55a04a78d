import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { BuySheet } from '@/pages/shared/cart/buy-sheet';
import { useBuySheet } from '@/pages/shared/cart/use-buy-sheet';
import { FeedList } from '@/pages/shared/feed/feed-list';
import { RemotePage } from '@/pages/shared/remote-page';

import { GoodsNotFound } from '../parts/goods-not-found';
import { isPossibleGoodsId } from '../use-goods';
import { useGoodsPosts } from './use-goods-posts';
import styles from './index.module.css';

function AllPosts({ goodsId }: { readonly goodsId: string }) {
  const { goodsId: sheetGoodsId, onBuy, onClose } = useBuySheet();
  const { remote, shop, list, actions, retry } = useGoodsPosts(goodsId, onBuy);
  return (
    <>
      <RemotePage remote={remote} shape="posts" onRetry={retry}>
        {({ goods }) => (
          <>
            <View className={styles['goods']}>
              <GoodsRow goods={goods} onOpen={actions.onOpenGoods} onBuy={onBuy} />
            </View>
            <FeedList list={list} shop={shop} actions={actions} emptyText={copy.goodsPage.noPosts} onRetry={retry} />
          </>
        )}
      </RemotePage>
      <BuySheet goodsId={sheetGoodsId} onClose={onClose} />
    </>
  );
}

/** All posts about one goods item. */
export default function GoodsPostsPage() {
  const { id = '' } = useRouter().params;
  return <Screen>{isPossibleGoodsId(id) ? <AllPosts goodsId={id} /> : <GoodsNotFound />}</Screen>;
}

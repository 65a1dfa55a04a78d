import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { BuySheet } from '@/pages/shared/cart/buy-sheet';
import { useOpenSheet } from '@/pages/shared/cart/use-buy-sheet';
import { FeedList } from '@/pages/shared/feed/feed-list';
import { go } from '@/platform/navigation/navigation';

import { canBeGoods } from '../use-goods';
import { useGoodsPosts } from './use-goods-posts';
import styles from './index.module.css';

const toFeed = () => void go({ to: 'feed' });
const toCatalogue = () => void go({ to: 'catalogue' });

function AllPosts({ goodsId }: { readonly goodsId: string }) {
  const { goodsId: bought, onBuy, onClose } = useOpenSheet();
  const { remote, shop, listed, acts, again } = useGoodsPosts(goodsId, onBuy);
  return (
    <>
      <RemoteView remote={remote} shape="posts" onRetry={again} onHome={toFeed}>
        {({ goods }) => (
          <>
            <View className={styles['goods']}>
              <GoodsRow goods={goods} onOpen={acts.onOpenGoods} onBuy={onBuy} />
            </View>
            <FeedList listed={listed} shop={shop} acts={acts} empty={copy.goodsPage.noPosts} onRetry={again} />
          </>
        )}
      </RemoteView>
      <BuySheet goodsId={bought} onClose={onClose} />
    </>
  );
}

/** Everything that the seller told of one good, as the feed shows it. */
export default function GoodsPostsPage() {
  const { id = '' } = useRouter().params;
  return (
    <Screen>
      {canBeGoods(id) ? (
        <AllPosts goodsId={id} />
      ) : (
        <StateView
          drawing="lost"
          says={copy.goodsPage.lost}
          act={{ text: copy.common.toCatalogue, onTap: toCatalogue }}
        />
      )}
    </Screen>
  );
}

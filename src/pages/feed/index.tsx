import { View } from '@tarojs/components';

import { GroupPromotionNotice } from '@/components/entry/group-promotion-notice/group-promotion-notice';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { useTabTapToTop } from '@/platform/page/use-tab-tap-to-top';
import { useGroupPromotions } from '@/stores/entry/group-promotions';

import { BuySheet } from '../shared/cart/buy-sheet';
import { useBuySheet } from '../shared/cart/use-buy-sheet';
import { useTabBar } from '../shared/use-tab-bar';
import { FeedList } from '../shared/feed/feed-list';
import { tappedPostShareContent } from '../shared/feed/share-tapped-post';
import { shopShareContent } from '../shared/shop/share-shop';
import { useArrival } from '../shared/use-arrival';
import { useSharing } from '../shared/use-sharing';
import { FeedFilterTabs } from './parts/feed-filter-tabs';
import { Notices } from './parts/notices';
import { ShopHeader } from './parts/shop-header';
import { useEntry } from './use-entry';
import { useFeed } from './use-feed';

const FEED_PAGE = { to: 'feed' } as const;

const toSeller = () => void navigateTo({ to: 'seller' });
const toAbout = () => void navigateTo({ to: 'about' });

export default function FeedPage() {
  const retryEntry = useEntry();
  const { goodsId, onBuy, onClose } = useBuySheet();
  const { tab, onSelectTab, shop, shopFailed, list, shelf, actions, retry } = useFeed(onBuy);
  const groupPromotions = useGroupPromotions(({ promotions }) => promotions);
  useTabBar();
  useTabTapToTop();
  useArrival(FEED_PAGE);
  useSharing({
    chatCard: (target) => tappedPostShareContent(target, list.days) ?? shopShareContent(shop),
    timelineCard: () => shopShareContent(shop),
  });

  return (
    <Screen>
      <ShopHeader shop={shop} failed={shopFailed} onSeller={toSeller} onLicence={toAbout} />
      {/* Conditional parts have a view of their own: when a node loses a child, Taro sends all the others again. */}
      <View>
        <Notices onRetryEntry={retryEntry} />
        <GroupPromotionNotice promotions={groupPromotions} onOpen={actions.onOpenGoods} onBuy={onBuy} />
      </View>
      <FeedFilterTabs selected={tab} onSelect={onSelectTab} />
      <View>
        <FeedList
          key={tab}
          list={list}
          shelf={shelf}
          shop={shop}
          actions={actions}
          emptyText={tab === 'all' ? copy.feed.empty : copy.feed.emptyFiltered}
          onRetry={retry}
        />
      </View>
      <BuySheet goodsId={goodsId} onClose={onClose} />
    </Screen>
  );
}

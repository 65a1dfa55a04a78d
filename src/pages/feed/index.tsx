import { GroupNotice } from '@/components/entry/group-notice/group-notice';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { useGroupOffers } from '@/stores/entry/group';

import { BuySheet } from '../shared/cart/buy-sheet';
import { useOpenSheet } from '../shared/cart/use-buy-sheet';
import { useCartBadge } from '../shared/cart/use-cart-badge';
import { FeedList } from '../shared/feed/feed-list';
import { sharedFromList } from '../shared/feed/share-tapped-post';
import { sharedShop } from '../shared/shop/share-shop';
import { useArrival } from '../shared/use-arrival';
import { useSharing } from '../shared/use-sharing';
import { FeedFilter } from './parts/feed-filter';
import { NoteBoard } from './parts/notices';
import { ShopHead } from './parts/shop-head';
import { useEntry } from './use-entry';
import { useFeed } from './use-feed';

const HERE = { to: 'feed' } as const;

const toSeller = () => void go({ to: 'seller' });
const toAbout = () => void go({ to: 'about' });

export default function FeedPage() {
  const retryEntry = useEntry();
  const { goodsId, onBuy, onClose } = useOpenSheet();
  const { show, onShow, shop, shopFailed, listed, acts, retry } = useFeed(onBuy);
  const groupOffers = useGroupOffers(({ offers }) => offers);
  useCartBadge();
  useArrival(HERE);
  useSharing({
    card: (target) => sharedFromList(target, listed.days) ?? sharedShop(shop),
    moment: () => sharedShop(shop),
  });

  return (
    <Screen>
      <ShopHead shop={shop} failed={shopFailed} onSeller={toSeller} onLicence={toAbout} />
      <NoteBoard onRetryEntry={retryEntry} />
      <GroupNotice offers={groupOffers} onOpen={acts.onOpenGoods} onBuy={onBuy} />
      <FeedFilter chosen={show} onChoose={onShow} />
      <FeedList
        key={show}
        listed={listed}
        shop={shop}
        acts={acts}
        empty={show === 'all' ? copy.feed.empty : copy.feed.nothingOf}
        onRetry={retry}
      />
      <BuySheet goodsId={goodsId} onClose={onClose} />
    </Screen>
  );
}

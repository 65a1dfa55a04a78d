import { GroupNotice } from '@/components/group-notice/group-notice';
import { Screen } from '@/components/screen/screen';
import * as copy from '@/copy';
import { BuySheet } from '@/pages/parts/buy-sheet';
import { FeedList } from '@/pages/parts/feed-list';
import { useOpenSheet } from '@/pages/parts/use-open-sheet';
import { sharedFromList } from '@/pages/shared-from-list';
import { sharedShop } from '@/pages/shared-shop';
import { useArrival } from '@/pages/use-arrival';
import { useCartBadge } from '@/pages/use-cart-badge';
import { useSharing } from '@/pages/use-sharing';
import { go } from '@/platform/navigation';
import { useGroupOffers } from '@/stores/group';

import { FeedFilter } from './parts/feed-filter';
import { NoteBoard } from './parts/note-board';
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

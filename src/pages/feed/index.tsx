import { GroupNotice } from '@/components/group-notice/group-notice';
import { ListFoot } from '@/components/list-foot/list-foot';
import { RemoteView } from '@/components/remote-view/remote-view';
import { Screen } from '@/components/screen/screen';
import { StateView } from '@/components/state-view/state-view';
import * as copy from '@/copy';
import { BuySheet } from '@/pages/parts/buy-sheet';
import { FeedDays } from '@/pages/parts/feed-days';
import { useOpenSheet } from '@/pages/parts/use-open-sheet';
import { sharedShop } from '@/pages/shared-shop';
import { useArrival } from '@/pages/use-arrival';
import { useCartBadge } from '@/pages/use-cart-badge';
import { useSharing } from '@/pages/use-sharing';
import { go } from '@/platform/navigation';
import { useGroupOffers } from '@/stores/group';

import { FeedFilter } from './parts/feed-filter';
import { NoteBoard } from './parts/note-board';
import { ShopHead } from './parts/shop-head';
import { sharedFromFeed } from './shared-from-feed';
import { useEntry } from './use-entry';
import { useFeed } from './use-feed';

const HERE = { to: 'feed' } as const;

const toSeller = () => void go({ to: 'seller' });
const toAbout = () => void go({ to: 'about' });
const toCatalogue = () => void go({ to: 'catalogue' });

export default function FeedPage() {
  const retryEntry = useEntry();
  const { goodsId, onBuy, onClose } = useOpenSheet();
  const { show, onShow, shop, shopFailed, remote, days, now, acts, retry, more } = useFeed(onBuy);
  const groupOffers = useGroupOffers(({ offers }) => offers);
  useCartBadge();
  useArrival(HERE);
  useSharing({
    card: (target) => sharedFromFeed({ target, days, shop }),
    moment: () => sharedShop(shop),
  });

  return (
    <Screen>
      <ShopHead shop={shop} failed={shopFailed} onSeller={toSeller} onLicence={toAbout} />
      <NoteBoard onRetryEntry={retryEntry} />
      <GroupNotice offers={groupOffers} onOpen={acts.onOpenGoods} onBuy={onBuy} />
      <FeedFilter chosen={show} onChoose={onShow} />
      <RemoteView remote={remote} shape="posts" onRetry={retry} onHome={toCatalogue}>
        {({ items, cursor, more: state }) =>
          items.length === 0 ? (
            <StateView
              drawing="empty"
              says={show === 'all' ? copy.feed.empty : copy.feed.nothingOf}
              act={{ text: copy.common.toCatalogue, onTap: toCatalogue }}
            />
          ) : (
            <>
              <FeedDays
                key={show}
                days={days}
                now={now}
                name={shop?.name ?? ''}
                portrait={shop?.portrait}
                acts={acts}
              />
              <ListFoot more={state} ended={cursor === undefined} onMore={more} />
            </>
          )
        }
      </RemoteView>
      <BuySheet goodsId={goodsId} onClose={onClose} />
    </Screen>
  );
}

import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { GiftView } from '@/contract/gifts/gift';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { toFeed } from '@/pages/shared/to-tabs';

import { ClaimedGift } from './parts/claimed-gift';
import { OpenGift } from './parts/open-gift';
import { useGift, type GiftPage } from './use-gift';

function Content({ gift, page }: { readonly gift: GiftView; readonly page: GiftPage }) {
  switch (gift.state) {
    case 'open':
      return <OpenGift gift={gift} page={page} />;
    case 'mine':
      return <ClaimedGift gift={gift} />;
    case 'own': {
      const toGift = { text: copy.gifts.toOrder, onTap: () => page.toOwn(gift.orderId) };
      return <StateView drawing="empty" message={copy.gifts.ownText} action={toGift} />;
    }
    default: {
      const action = { text: copy.common.toFeed, onTap: toFeed };
      const message = gift.state === 'claimed' ? copy.gifts.someoneElse : copy.gifts.ended;
      return <StateView drawing="empty" message={message} action={action} />;
    }
  }
}

/** The page that the card of a gift opens: the friend claims it here, and sees later where the parcel is. */
export default function Page() {
  const page = useGift(useRouter().params['id'] ?? '');
  return (
    <Screen hasActionBar>
      <RemotePage remote={page.remote} shape="rows" onRetry={page.retry}>
        {(gift) => <Content gift={gift} page={page} />}
      </RemotePage>
    </Screen>
  );
}

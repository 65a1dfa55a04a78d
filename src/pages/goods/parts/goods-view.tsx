import { GroupNotice } from '@/components/entry/group-notice/group-notice';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { Screen } from '@/components/ui/screen/screen';
import { BuySheet } from '@/pages/shared/cart/buy-sheet';
import { go } from '@/platform/navigation/navigation';
import { useGroupOffersBeside } from '@/stores/entry/group';

import { useGoods } from '../use-goods';
import { BuyBar } from './buy-bar';
import { Gallery } from './gallery';
import { Head } from './head';
import { OfferSheet } from './offer-sheet';
import { Asked } from './own-offers';
import { Posts } from './posts';
import { Reviews } from './reviews';
import { Story } from './story';

const toFeed = () => void go({ to: 'feed' });

/** A good's page, from its pictures down to the bar with which it is bought. */
export function Good({ goodsId, offers }: { readonly goodsId: string; readonly offers: boolean }) {
  const { remote, shop, retry, acts, intent, offering, closeSheet } = useGoods(goodsId, offers);
  const browseOnly = useBrowseOnly();
  const others = useGroupOffersBeside(goodsId);
  return (
    <Screen barred>
      <RemoteView remote={remote} shape="goods" onRetry={retry} onHome={toFeed}>
        {({ goods, posts, postCount }) => (
          <>
            <Gallery pictures={goods.gallery} />
            <Head goods={goods} portrait={shop?.portrait} />
            <Asked
              goods={goods}
              shop={shop}
              onChoose={acts.choose}
              onOffer={acts.offer}
              onLicence={acts.toAbout}
              onCoupons={acts.toCoupons}
            />
            <GroupNotice offers={others} onOpen={acts.openOther} />
            <Story story={goods.story} facts={goods.facts} />
            <Reviews goodsId={goods.id} inChat={shop?.payment === 'contact'} />
            {!browseOnly && <Posts goodsId={goodsId} posts={posts} count={postCount} />}
            <BuyBar goods={goods} contact={shop?.payment === 'contact'} acts={acts} />
            {offering && goods.bargaining && shop && (
              <OfferSheet goods={goods} payment={shop.payment} onClose={closeSheet} />
            )}
          </>
        )}
      </RemoteView>
      <BuySheet goodsId={intent && goodsId} {...(intent && { intent })} onClose={closeSheet} />
    </Screen>
  );
}

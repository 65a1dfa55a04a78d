import { GroupPromotionNotice } from '@/components/entry/group-promotion-notice/group-promotion-notice';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { BuySheet } from '@/pages/shared/cart/buy-sheet';
import { navigateTo } from '@/platform/navigation/navigation';
import { useOtherGroupPromotions } from '@/stores/entry/group-promotions';

import { useGoods } from '../use-goods';
import { BuyBar } from './buy-bar';
import { Description } from './description';
import { Gallery } from './gallery';
import { GoodsHeader } from './goods-header';
import { OfferSheet } from './offer-sheet';
import { PurchaseInfo } from './purchase-info';
import { RelatedPosts } from './related-posts';
import { Reviews } from './reviews';

const toFeed = () => void navigateTo({ to: 'feed' });

/** The content of a goods page. `opensOffer`: opens the offer sheet at once. */
export function GoodsView({ goodsId, opensOffer }: { readonly goodsId: string; readonly opensOffer: boolean }) {
  const { remote, shop, retry, actions, intent, offering, closeSheet } = useGoods(goodsId, opensOffer);
  const browseOnly = useBrowseOnly();
  const groupPromotions = useOtherGroupPromotions(goodsId);
  return (
    <Screen hasActionBar>
      <RemoteView remote={remote} shape="goods" onRetry={retry} onHome={toFeed}>
        {({ goods, posts, postCount }) => (
          <>
            <Gallery pictures={goods.gallery} />
            <GoodsHeader goods={goods} sellerAvatar={shop?.avatar} />
            <PurchaseInfo
              goods={goods}
              shop={shop}
              onChoose={actions.choose}
              onOffer={actions.offer}
              onLicence={actions.toAbout}
              onCoupons={actions.toCoupons}
            />
            <GroupPromotionNotice promotions={groupPromotions} onOpen={actions.openOther} />
            <Description goods={goods} />
            <Reviews goodsId={goods.id} isChatOnly={shop?.payment === 'contact'} />
            {!browseOnly && <RelatedPosts goodsId={goodsId} posts={posts} count={postCount} />}
            <BuyBar goods={goods} actions={actions} />
            <SheetSlot>
              {offering && goods.bargaining && shop && (
                <OfferSheet goods={goods} payment={shop.payment} onClose={closeSheet} />
              )}
            </SheetSlot>
          </>
        )}
      </RemoteView>
      <BuySheet goodsId={intent && goodsId} {...(intent && { intent })} onClose={closeSheet} />
    </Screen>
  );
}

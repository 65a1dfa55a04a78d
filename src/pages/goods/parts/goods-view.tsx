import { GroupPromotionNotice } from '@/components/entry/group-promotion-notice/group-promotion-notice';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import { Screen } from '@/components/ui/screen/screen';
import { SheetSlot } from '@/components/ui/sheet/sheet-slot';
import { failureText } from '@/copy/failure-text';
import { BuySheet } from '@/pages/shared/cart/buy-sheet';
import { RemotePage } from '@/pages/shared/remote-page';
import { AskSheet } from '@/pages/shared/shop/ask-sheet';
import { useOtherGroupPromotions } from '@/stores/entry/group-promotions';

import { useGoods } from '../use-goods';
import { BuyBar } from './buy-bar';
import { Description } from './description';
import { ChosenGallery } from './gallery';
import { GoodsFoot } from './goods-foot';
import { GoodsHeader } from './goods-header';
import { GoodsNotFound } from './goods-not-found';
import { OfferSheet } from './offer-sheet';
import { PurchaseInfo } from './purchase-info';
import { RelatedPosts } from './related-posts';
import { Reviews } from './reviews';
import { SimilarGoods } from './similar-goods';

/** The content of a goods page. `opensOffer`: opens the offer sheet at once. */
export function GoodsView({ goodsId, opensOffer }: { readonly goodsId: string; readonly opensOffer: boolean }) {
  const { remote, shop, retry, actions, intent, offering, asked, closeSheet } = useGoods(goodsId, opensOffer);
  const browseOnly = useBrowseOnly();
  const groupPromotions = useOtherGroupPromotions(goodsId);
  const isGone = remote.status === 'failed' && remote.failure.code === 'NOT_FOUND';
  if (isGone)
    return (
      <Screen>
        <GoodsNotFound message={failureText(remote.failure)} />
      </Screen>
    );
  return (
    <Screen hasActionBar>
      <RemotePage remote={remote} shape="goods" onRetry={retry}>
        {({ goods, posts, postCount }) => (
          <>
            <ChosenGallery goods={goods} />
            <GoodsHeader goods={goods} sellerAvatar={shop?.avatar} />
            <PurchaseInfo
              goods={goods}
              shop={shop}
              onChoose={actions.choose}
              onGive={actions.give}
              onOffer={actions.offer}
              onCoupons={actions.toCoupons}
            />
            {goods.soldOut && <SimilarGoods goodsId={goodsId} categoryId={goods.categoryId} />}
            <GroupPromotionNotice promotions={groupPromotions} onOpen={actions.openOther} />
            <Description goods={goods} />
            <Reviews goodsId={goods.id} isChatOnly={shop?.payment === 'contact'} />
            {!browseOnly && <RelatedPosts goodsId={goodsId} posts={posts} count={postCount} />}
            <GoodsFoot goods={goods} onLicence={actions.toAbout} />
            <BuyBar goods={goods} actions={actions} />
            <SheetSlot>
              {offering && goods.bargaining && shop && (
                <OfferSheet goods={goods} payment={shop.payment} onClose={closeSheet} onAsk={actions.ask} />
              )}
              {asked && <AskSheet goods={goods} {...asked} onClose={closeSheet} />}
            </SheetSlot>
          </>
        )}
      </RemotePage>
      <BuySheet goodsId={intent && goodsId} {...(intent && { intent })} onClose={closeSheet} />
    </Screen>
  );
}

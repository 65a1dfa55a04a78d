import { valueIn } from '@/contract/remote';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import type { ShareOptions } from '@/platform/sharing/share';
import { useEnquiry } from '@/stores/shop/enquiry';
import { sellerResource, shopResource } from '@/stores/shop/shop';

import { shopShareContent } from '../shared/shop/share-shop';
import { useArrival } from '../shared/use-arrival';
import { useSharing } from '../shared/use-sharing';

const SELLER_PAGE = { to: 'seller' } as const;

function sellerShareContent(card: SellerCard | undefined): ShareOptions {
  const title = card ? copy.seller.shareTitle(card.name, card.motto) : copy.seller.sharePlain;
  return { title, route: SELLER_PAGE, picture: card?.avatar };
}

/** The seller's card, and the shopper's question if there is one. */
export function useSeller() {
  const { remote, reload } = sellerResource.use({});
  const { remote: shop } = shopResource.use({});
  const enquiry = useEnquiry();
  const shareContent = () => sellerShareContent(valueIn(remote));
  useArrival(SELLER_PAGE);
  useSharing({
    chatCard: () => ({ ...shopShareContent(valueIn(shop)), ...shareContent() }),
    timelineCard: shareContent,
  });
  return { remote, reload, enquiry };
}

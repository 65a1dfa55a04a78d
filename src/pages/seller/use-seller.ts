import { valueIn } from '@/contract/remote';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import type { Shared } from '@/platform/sharing/share';
import { useEnquiry } from '@/stores/shop/enquiry';
import { sellerResource, shopResource } from '@/stores/shop/shop';

import { sharedShop } from '../shared/shop/share-shop';
import { useArrival } from '../shared/use-arrival';
import { useSharing } from '../shared/use-sharing';

const HERE = { to: 'seller' } as const;

function sharedSeller(card: SellerCard | undefined): Shared {
  const title = card ? copy.seller.shareTitle(card.name, card.motto) : copy.seller.sharePlain;
  return { title, place: HERE, picture: card?.portrait };
}

/** The seller's card, and what the shopper came to ask her, if anything. */
export function useSeller() {
  const { remote, reload } = sellerResource.use({});
  const { remote: shop } = shopResource.use({});
  const enquiry = useEnquiry();
  const shared = () => sharedSeller(valueIn(remote));
  useArrival(HERE);
  useSharing({
    card: () => ({ ...sharedShop(valueIn(shop)), ...shared() }),
    moment: shared,
  });
  return { remote, reload, enquiry };
}

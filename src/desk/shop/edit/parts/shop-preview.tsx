import { View } from '@tarojs/components';

import { BrowseOnly } from '@/components/ui/screen/browse-only';
import type { ShopFields } from '@/contract/shop/edited-shop';
import { ShopHeader } from '@/pages/feed/parts/shop-header';
import { NameCard } from '@/pages/seller/parts/name-card';

const nothing = () => undefined;

/** The shop's first page and the seller's card with what is written but not saved. Nothing in it can be tapped. */
export function ShopPreview({ fields: { shop, seller } }: { readonly fields: ShopFields }) {
  return (
    <BrowseOnly.Provider value>
      <View>
        <ShopHeader shop={shop} failed={false} onSeller={nothing} onLicence={nothing} />
        <NameCard card={seller} />
      </View>
    </BrowseOnly.Provider>
  );
}

import { View } from '@tarojs/components';
import { useEffect } from 'react';

import { BrowseOnly } from '@/components/ui/screen/browse-only';
import { Tag } from '@/components/ui/tag/tag';
import type { ShopFields } from '@/contract/shop/edited-shop';
import * as copy from '@/copy';
import form from '@/desk/parts/form.module.css';
import { ShopHeader } from '@/pages/feed/parts/shop-header';
import { NameCard } from '@/pages/seller/parts/name-card';
import { endTryOut } from '@/stores/desk/shop';
import shared from '@/styles/shared.module.css';

const nothing = () => undefined;

/** What the tabs show of the shop: cover, categories and the seller's card. Nothing in it can be tapped. */
export function ShopPreview({ fields: { shop, seller } }: { readonly fields: ShopFields }) {
  useEffect(() => endTryOut, []);
  return (
    <BrowseOnly.Provider value>
      <View>
        <ShopHeader shop={shop} failed={false} onSeller={nothing} onLicence={nothing} />
        <View className={form['card']}>
          <View className={shared['wrap']}>
            {[copy.catalog.all, ...shop.categories.map(({ name }) => name)].map((name) => (
              <Tag key={name}>{name}</Tag>
            ))}
          </View>
        </View>
        <NameCard card={seller} />
      </View>
    </BrowseOnly.Provider>
  );
}

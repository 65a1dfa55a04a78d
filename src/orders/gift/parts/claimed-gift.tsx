import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import type { GiftView } from '@/contract/gifts/gift';
import * as copy from '@/copy';
import { Logistics } from '@/orders/detail/parts/logistics';
import { ShippingAddress } from '@/orders/detail/parts/shipping-address';
import { GiftHead } from '@/orders/shared/gift-head';
import styles from '@/orders/shared/message-card.module.css';
import { PayForMeLines } from '@/orders/shared/pay-for-me-lines';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { toFeed } from '@/pages/shared/to-tabs';
import shared from '@/styles/shared.module.css';

import { GiftRules } from './gift-rules';

/** A gift that the friend has claimed: where the parcel is and where it goes. */
export function ClaimedGift({ gift }: { readonly gift: Extract<GiftView, { state: 'mine' }> }) {
  const { lines, total, parcel } = gift;
  const { state, shipments = [], address } = parcel;
  return (
    <View className={styles['page']}>
      <GiftHead gift={gift} picture={lines[0]?.picture} note={copy.gifts.parcel(state)} />
      {shipments.map((shipment) => (
        <View key={shipment.trackingNumber} className={shared['padded-card']}>
          <Logistics shipment={shipment} arrived={state !== 'shipped'} />
        </View>
      ))}
      <View className={shared['padded-card']}>
        <ShippingAddress address={address} />
      </View>
      <PayForMeLines lines={lines} due={total} />
      <GiftRules lines={lines} />
      <ActionBar>
        <Button wide onTap={() => void askSeller(copy.gifts.enquiry(lines[0]?.title ?? ''))}>
          {copy.orderPage.askSeller}
        </Button>
        <Button kind="primary" wide onTap={toFeed}>
          {copy.common.toFeed}
        </Button>
      </ActionBar>
    </View>
  );
}

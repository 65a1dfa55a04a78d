import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import { Screen } from '@/components/ui/screen/screen';
import type { Order } from '@/contract/orders/order';
import type { OrderGift } from '@/contract/orders/order-gift';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { GiftHead } from '@/orders/shared/gift-head';
import styles from '@/orders/shared/message-card.module.css';
import { OrderNotFound } from '@/orders/shared/order-not-found';
import { PayForMeLines } from '@/orders/shared/pay-for-me-lines';
import { RemotePage } from '@/pages/shared/remote-page';
import { giftProgress } from '@/stores/gifts/gift-progress';

import { useSendGift, type SendGift } from './use-send-gift';

/** Where the gift is. */
function noteOf(order: Order, { claimBy = 0, claimedAt }: OrderGift): string {
  const progress = giftProgress(order);
  if (progress === 'waiting') return copy.gifts.waitingUntil(formatDateTime(claimBy));
  if (progress === 'returning') return copy.gifts.returningText;
  return claimedAt === undefined ? copy.gifts.notSent : copy.gifts.claimedText;
}

interface ContentProps {
  readonly order: Order;
  readonly gift: OrderGift;
  readonly page: SendGift;
}

function Content({ order, gift, page }: ContentProps) {
  const isWaiting = giftProgress(order) === 'waiting';
  return (
    <View className={styles['page']}>
      <GiftHead gift={gift} picture={order.lines[0]?.picture} note={noteOf(order, gift)} />
      <PayForMeLines lines={order.lines} due={gift.showsPrice ? order.total : undefined} />
      <ActionBar>
        <Button kind={isWaiting ? 'plain' : 'quiet'} wide={!isWaiting} onTap={page.toOrder}>
          {copy.gifts.toOrder}
        </Button>
        {isWaiting && (
          <>
            <Button kind="plain" busy={page.busy} onTap={page.takeBack}>
              {copy.gifts.takeBack}
            </Button>
            <OpenTypeButton openType="share" kind="primary" wide>
              {copy.gifts.send}
            </OpenTypeButton>
          </>
        )}
      </ActionBar>
    </View>
  );
}

/** The giver's page of a gift: as the friend will see it, the card to send, and the way to take it back. */
export default function Page() {
  const page = useSendGift(useRouter().params['id'] ?? '');
  return (
    <Screen hasActionBar>
      <RemotePage remote={page.remote} shape="rows" onRetry={page.retry}>
        {(order) => (order.gift ? <Content order={order} gift={order.gift} page={page} /> : <OrderNotFound />)}
      </RemotePage>
    </Screen>
  );
}

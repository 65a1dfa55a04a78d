import { Cell } from '@/components/ui/cell/cell';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { giftProgress } from '@/stores/gifts/gift-progress';

/** Entry to the page of a gift, once it is paid. */
export function GiftEntry({ order }: { readonly order: Order }) {
  if (order.gift?.claimBy === undefined) return null;
  return (
    <Cell label={copy.gifts.own} onTap={() => void navigateTo({ to: 'send-gift', id: order.id })}>
      {giftProgress(order) === 'waiting' ? copy.gifts.toSend : copy.gifts.seeCard}
    </Cell>
  );
}

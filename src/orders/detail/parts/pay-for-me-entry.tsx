import { Cell } from '@/components/ui/cell/cell';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { shopResource } from '@/stores/shop/shop';

/** Entry to "ask a friend to pay", for orders that wait for WeChat Pay in a shop that allows it. */
export function PayForMeEntry({ order }: { readonly order: Order }) {
  const { remote: shop } = shopResource.use({});
  if (order.transfers || order.state !== 'awaiting-payment' || shop.status !== 'ready' || !shop.value.payForMe)
    return null;
  return (
    <Cell label={copy.payForMe.entry} onTap={() => void navigateTo({ to: 'request-pay-for-me', id: order.id })}>
      {copy.payForMe.entryText}
    </Cell>
  );
}

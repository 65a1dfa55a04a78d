import { Cell } from '@/components/ui/cell/cell';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import { shopResource } from '@/stores/shop/shop';

const NOTHING = {};

/** While it waits for its payment, a friend may pay it: where the shop has that. */
export function AskFriend({ order }: { readonly order: Order }) {
  const { remote: shop } = shopResource.use(NOTHING);
  if (order.state !== 'awaiting-payment' || shop.status !== 'ready' || !shop.value.payForMe) return null;
  return (
    <Cell name={copy.direct.askEntry} onTap={() => void go({ to: 'ask-friend', id: order.id })}>
      {copy.direct.askEntrySays}
    </Cell>
  );
}

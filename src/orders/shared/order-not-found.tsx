import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import { toFeed } from '@/pages/shared/to-tabs';

/** Shown for an order that does not exist, or is not the shopper's. */
export function OrderNotFound() {
  const action = { text: copy.common.toFeed, onTap: toFeed };
  return (
    <>
      <StateView drawing="lost" message={copy.orderPage.notFound} action={action} />
      <MoreGoods />
    </>
  );
}

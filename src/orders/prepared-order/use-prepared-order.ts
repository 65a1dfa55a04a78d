import type { PreparedOrder } from '@/contract/checkout/prepared-order';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { addToCart } from '@/stores/cart/cart';
import { preparedOrderResource } from '@/stores/checkout/prepared-order';
import { stallQuoteResource } from '@/stores/checkout/stall';

/** The prepared order. */
export function usePreparedOrder(preparedOrderId: string) {
  const { remote, reload } = preparedOrderResource.use({ preparedOrderId });
  return { remote, retry: reload };
}

function addAllToCart({ lines }: PreparedOrder): void {
  const results = [...lines].reverse().map(({ skuId, quantity }) => addToCart(skuId, quantity));
  showToast(results.includes('too-many-lines') ? copy.goods.cartFull(LIMITS.lines) : copy.preparedOrder.addedToCart);
}

/** The quote of a prepared order, and its actions. */
export function usePreparedOrderQuote(order: PreparedOrder) {
  const { remote, reload } = stallQuoteResource.use({ lines: order.lines });
  return {
    remote,
    reload,
    toCart: () => addAllToCart(order),
    toCheckout: () => void navigateTo({ to: 'checkout', lines: order.lines, fromCart: false }),
  };
}

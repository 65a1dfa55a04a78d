import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';

import { PREPARED_ORDER_DAYS, type DeskPreparedOrder } from '@/contract/checkout/prepared-order';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { shopShareContent } from '@/pages/shared/shop/share-shop';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { confirm, showToast } from '@/platform/page/feedback';
import { toShareCard } from '@/platform/sharing/share';
import { refreshCartQuote } from '@/stores/cart/cart-quote';
import { preparedOrdersResource, prepareOrder, withdrawPreparedOrder } from '@/stores/desk/desk';
import { shopResource } from '@/stores/shop/shop';

import { useSelection } from '../parts/selection/use-selection';

/** The id of an order's share button: the only thing WeChat reports about what is shared. */
export const shareIdOf = ({ id }: DeskPreparedOrder): string => `share-${id}`;

function sharedOrder(target: unknown, preparedOrders: readonly DeskPreparedOrder[]): DeskPreparedOrder | undefined {
  // Not `instanceof Object`: WeChat's object may have no prototype.
  if (typeof target !== 'object' || target === null || !('id' in target)) return undefined;
  return preparedOrders.find((preparedOrder) => shareIdOf(preparedOrder) === target.id);
}

/** The prepared order that is being written: its message, and creating it. */
function useDraft({
  chosen,
  unavailable,
  remove,
}: Pick<ReturnType<typeof useSelection>, 'chosen' | 'unavailable' | 'remove'>) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function create(): Promise<void> {
    if (busy) return;
    if (unavailable.length > 0) return setProblem(copy.desk.hasUnavailable);
    setBusy(true);
    setProblem(undefined);
    const result = await prepareOrder({ message: text.trim(), lines: chosen });
    setBusy(false);
    if (!result.ok) {
      setProblem(failureText(result.failure));
      return refreshCartQuote();
    }
    setText('');
    chosen.forEach(({ skuId }) => remove(skuId));
    showToast(copy.desk.created);
  }

  const onChange = (value: string) => {
    setText(value.slice(0, LIMITS.preparedOrderChars));
    setProblem(undefined);
  };
  return { text, onChange, problem, busy, create: () => void create() };
}

async function withdraw({ id }: DeskPreparedOrder): Promise<void> {
  if (!(await confirm(copy.desk.confirmWithdraw))) return;
  const result = await withdrawPreparedOrder(id);
  showToast(result.ok ? copy.desk.withdrawn : failureText(result.failure));
}

/** Preparing orders for shoppers, and the prepared orders that are open. */
export function usePrepareOrder() {
  const { remote, reload } = preparedOrdersResource.use({});
  const { remote: shop } = shopResource.use({});
  const selection = useSelection();
  const draft = useDraft(selection);
  useRefreshOnShow(remote.status, reload);
  const shopValue = valueIn(shop);

  useShareAppMessage(({ target }) => {
    const preparedOrder = sharedOrder(target, valueIn(remote)?.preparedOrders ?? []);
    const shared = shopShareContent(shopValue);
    if (!preparedOrder) return toShareCard(shared);
    const [first] = preparedOrder.goods;
    return toShareCard({
      ...shared,
      title: copy.desk.shareTitle(preparedOrder),
      route: { to: 'prepared-order', id: preparedOrder.id },
      picture: first?.picture ?? shared.picture,
    });
  });

  return {
    remote,
    days: shopValue?.preparedOrderDays ?? PREPARED_ORDER_DAYS,
    selection,
    draft,
    retry: reload,
    withdraw: (preparedOrder: DeskPreparedOrder) => void withdraw(preparedOrder),
  };
}

export type PrepareOrderPage = ReturnType<typeof usePrepareOrder>;

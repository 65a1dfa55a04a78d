import { useShareAppMessage } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';

import { amountDueNow } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import { navigateTo } from '@/platform/navigation/navigation';
import { toShareCard } from '@/platform/sharing/share';
import { requestPayForMe } from '@/stores/checkout/pay-for-me';
import { orderResource } from '@/stores/orders/orders';

/** Creates the pay-for-me link of an order and shares it as a card. The card does not link to the order page itself. */
export function useRequestPayForMe(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const [payForMeId, setPayForMeId] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const order = valueIn(remote);

  const request = useCallback(async () => {
    setFailure(undefined);
    const answer = await requestPayForMe(orderId);
    if (answer.ok) setPayForMeId(answer.value.payForMeId);
    else setFailure(answer.failure);
  }, [orderId]);
  useEffect(() => void request(), [request]);

  useShareAppMessage(() =>
    order && payForMeId !== undefined
      ? toShareCard({
          title: copy.payForMe.shareTitle(formatExactYuan(amountDueNow(order))),
          route: { to: 'pay-for-me', id: payForMeId },
          picture: order.lines[0]?.picture,
        })
      : toShareCard({ title: copy.catalog.sharePlain, route: { to: 'catalog' } }),
  );

  return {
    remote,
    canShare: payForMeId !== undefined,
    failure,
    retry: () => void Promise.all([reload(), request()]),
    toOrder: () => void navigateTo({ to: 'order', id: orderId }),
  };
}

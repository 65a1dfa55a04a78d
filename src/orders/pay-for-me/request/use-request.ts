import { useShareAppMessage } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';

import { dueNow } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';
import { go } from '@/platform/navigation/navigation';
import { shareCard } from '@/platform/sharing/share';
import { askFriend } from '@/stores/checkout/pay-for-me';
import { orderResource } from '@/stores/orders/orders';

/** An order and the card by which a friend can pay it. The card leads there, and nowhere near the order itself. */
export function useAskFriend(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const [favourId, setFavourId] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const order = valueIn(remote);

  const ask = useCallback(async () => {
    setFailure(undefined);
    const answer = await askFriend(orderId);
    if (answer.ok) setFavourId(answer.value.favourId);
    else setFailure(answer.failure);
  }, [orderId]);
  useEffect(() => void ask(), [ask]);

  useShareAppMessage(() =>
    order && favourId !== undefined
      ? shareCard({
          title: copy.direct.askCard(formatCharge(dueNow(order))),
          place: { to: 'favour', id: favourId },
          picture: order.lines[0]?.picture,
        })
      : shareCard({ title: copy.catalogue.sharePlain, place: { to: 'catalogue' } }),
  );

  return {
    remote,
    canShare: favourId !== undefined,
    failure,
    retry: () => void Promise.all([reload(), ask()]),
    toOrder: () => void go({ to: 'order', id: orderId }),
    toFeed: () => void go({ to: 'feed' }),
  };
}

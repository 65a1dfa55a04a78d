import { useShareAppMessage } from '@tarojs/taro';

import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useBusy } from '@/orders/shared/use-busy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { redirectTo } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { toShareCard } from '@/platform/sharing/share';
import { getSharePicture } from '@/platform/sharing/share-picture';
import { giftProgress } from '@/stores/gifts/gift-progress';
import { takeGiftBack } from '@/stores/gifts/gifts';
import { orderResource } from '@/stores/orders/orders';

async function takeBack(orderId: string): Promise<void> {
  if (!(await confirm(copy.gifts.takeBackQuestion))) return;
  const answer = await takeGiftBack(orderId);
  showToast(answer.ok ? copy.gifts.takenBack : failureText(answer.failure));
}

/** A gift as its giver sees it, and the card that she sends. */
export function useSendGift(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const { busy, track } = useBusy();
  const order = valueIn(remote);
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);

  useShareAppMessage(() => {
    const [line] = order?.lines ?? [];
    if (!order?.gift || !line || giftProgress(order) !== 'waiting')
      return toShareCard({ title: copy.catalog.sharePlain, route: { to: 'catalog' } });
    const { id, from, words } = order.gift;
    const { title, picture } = line;
    const draw = () => getSharePicture({ kind: 'gift', gift: { title, picture, words } });
    return toShareCard({ title: copy.gifts.cardTitle(from), route: { to: 'gift', id }, picture, draw });
  });

  return {
    remote,
    busy,
    retry: reload,
    takeBack: () => void (busy || track(takeBack(orderId))),
    toOrder: () => void redirectTo({ to: 'order', id: orderId }),
  };
}

export type SendGift = ReturnType<typeof useSendGift>;

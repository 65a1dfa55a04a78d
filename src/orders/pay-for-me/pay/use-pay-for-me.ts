import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useBusy } from '@/orders/shared/use-busy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { showToast } from '@/platform/page/feedback';
import { payForFriend, payForMeResource } from '@/stores/checkout/pay-for-me';

/** A friend's order, and the action to pay it. */
export function usePayForMe(payForMeId: string) {
  const { remote, reload } = payForMeResource.use({ payForMeId });
  const { busy, track } = useBusy();
  useRefreshOnShow(remote.status, reload);

  async function pay(): Promise<void> {
    const paid = await payForFriend(payForMeId);
    if (!paid.ok) return showToast(failureText(paid.failure));
    const now = payForMeResource.peek({ payForMeId });
    if (now.status === 'ready' && now.value.state === 'open') showToast(copy.payForMe.notPaid);
  }

  return {
    remote,
    busy,
    retry: reload,
    pay: () => void (busy || track(pay())),
  };
}

export type PayForMe = ReturnType<typeof usePayForMe>;

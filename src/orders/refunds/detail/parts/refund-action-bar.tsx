import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { AskSeller } from '@/orders/shared/ask-seller';
import { pathOf } from '@/platform/navigation/navigation';

import type { RefundActions } from '../use-refund';

interface RefundActionBarProps extends Omit<RefundActions, 'onShipped'> {
  readonly orderId: string;
  readonly refund: Refund;
  /** Whether another refund of the order can be requested. */
  readonly canRequest: boolean;
}

/** Actions available for the refund, except shipping the return. */
export function RefundActionBar({
  orderId,
  refund,
  canRequest,
  busy,
  onWithdraw,
  onAskSeller,
  onRequestAgain,
}: RefundActionBarProps) {
  const { state } = refund;
  const canWithdraw = state === 'requested' || (state === 'agreed' && refund.kind === 'return');
  const canAskAgain = canRequest && (state === 'refused' || state === 'withdrawn');
  const card = {
    title: copy.refundPage.serviceTitle(refund.number),
    path: pathOf({ to: 'refund', orderId, id: refund.id }),
  };
  return (
    <ActionBar>
      <AskSeller
        label={copy.refundPage.service}
        card={card}
        wide={!canWithdraw && !canAskAgain}
        onAskSeller={onAskSeller}
      />
      {canWithdraw && (
        <Button kind="quiet" wide busy={busy} onTap={onWithdraw}>
          {copy.refundPage.withdraw}
        </Button>
      )}
      {canAskAgain && (
        <Button kind="quiet" wide onTap={onRequestAgain}>
          {copy.refunds.requestAgain}
        </Button>
      )}
    </ActionBar>
  );
}

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';

import type { RefundActions } from '../use-refund';

interface RefundActionBarProps extends Omit<RefundActions, 'onShipped'> {
  readonly refund: Refund;
  /** Whether another refund of the order can be requested. */
  readonly canRequest: boolean;
}

/** Actions available for the refund, except shipping the return. */
export function RefundActionBar({
  refund,
  canRequest,
  busy,
  onWithdraw,
  onAskSeller,
  onRequestAgain,
}: RefundActionBarProps) {
  const { state } = refund;
  const canWithdraw = state === 'requested' || (state === 'agreed' && refund.kind === 'return');
  const isClosed = state === 'refused' || state === 'withdrawn';
  return (
    <ActionBar>
      <Button
        kind={canWithdraw || (isClosed && canRequest) ? 'plain' : 'quiet'}
        wide={!canWithdraw && !(isClosed && canRequest)}
        onTap={onAskSeller}
      >
        {copy.refunds.askSeller}
      </Button>
      {canWithdraw && (
        <Button kind="quiet" wide busy={busy} onTap={onWithdraw}>
          {copy.refundPage.withdraw}
        </Button>
      )}
      {isClosed && canRequest && (
        <Button kind="quiet" wide onTap={onRequestAgain}>
          {copy.refunds.requestAgain}
        </Button>
      )}
    </ActionBar>
  );
}

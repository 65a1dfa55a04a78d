import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';

import type { RefundActs } from '../use-refund';

interface ActsProps extends Omit<RefundActs, 'onSent'> {
  readonly refund: Refund;
  /** Something of the order can still be asked back. */
  readonly canAsk: boolean;
}

/** What can be done now beside sending the goods. */
export function Acts({ refund, canAsk, busy, onWithdraw, onAsk, onAgain }: ActsProps) {
  const { state } = refund;
  const canWithdraw = state === 'requested' || (state === 'agreed' && refund.kind === 'return');
  const isOff = state === 'refused' || state === 'withdrawn';
  return (
    <Bar>
      <Act
        kind={canWithdraw || (isOff && canAsk) ? 'plain' : 'quiet'}
        wide={!canWithdraw && !(isOff && canAsk)}
        onTap={onAsk}
      >
        {copy.refunds.ask}
      </Act>
      {canWithdraw && (
        <Act kind="quiet" wide busy={busy} onTap={onWithdraw}>
          {copy.refunds.page.withdraw}
        </Act>
      )}
      {isOff && canAsk && (
        <Act kind="quiet" wide onTap={onAgain}>
          {copy.refunds.again}
        </Act>
      )}
    </Bar>
  );
}

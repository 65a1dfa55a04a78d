import type { DeskRefund } from '@/contract/refunds/refund-answer';
import * as copy from '@/copy';

import { Acts } from '../../parts/acts';
import type { RefundActions } from '../use-refunds';

interface RefundButtonsProps {
  readonly refund: DeskRefund;
  readonly busy: boolean;
  readonly isNext: boolean;
  readonly actions: RefundActions;
}

/** The possible answers. A return is agreed to only if there is an address to send it to. */
export function RefundButtons({ refund, busy, isNext, actions }: RefundButtonsProps) {
  const { kind, state } = refund.refund;
  const canAgree = kind === 'money' || refund.returnAddress !== undefined;
  return (
    <Acts
      labelOf={(action) => copy.deskRefunds.actionLabel(action, refund)}
      busy={busy}
      isNext={isNext}
      acts={[
        { text: copy.deskRefunds.refuse, isPlain: true, onTap: () => actions.write(refund, 'refuse') },
        ...(state === 'requested'
          ? [
              {
                text: copy.deskRefunds.agreeInPart,
                disabled: !canAgree,
                onTap: () => actions.write(refund, 'agree-in-part'),
              },
              { text: copy.deskRefunds.agree, disabled: !canAgree, onTap: () => actions.agree(refund) },
            ]
          : [{ text: copy.deskRefunds.receive, onTap: () => actions.receive(refund) }]),
      ]}
    />
  );
}

import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import * as copy from '@/copy';

import desk from '../../parts/desk.module.css';
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
  const labelOf = (action: string) => copy.deskRefunds.actionLabel(action, refund);
  const primary = isNext ? 'primary' : 'quiet';
  const canAgree = kind === 'money' || refund.returnAddress !== undefined;
  return (
    <View className={desk['actions']}>
      <Button
        kind="plain"
        busy={busy}
        label={labelOf(copy.deskRefunds.refuse)}
        onTap={() => actions.write(refund, 'refuse')}
      >
        {copy.deskRefunds.refuse}
      </Button>
      {state === 'requested' ? (
        <>
          <Button
            busy={busy}
            disabled={!canAgree}
            label={labelOf(copy.deskRefunds.agreeInPart)}
            onTap={() => actions.write(refund, 'agree-in-part')}
          >
            {copy.deskRefunds.agreeInPart}
          </Button>
          <Button
            kind={primary}
            busy={busy}
            disabled={!canAgree}
            label={labelOf(copy.deskRefunds.agree)}
            onTap={() => actions.agree(refund)}
          >
            {copy.deskRefunds.agree}
          </Button>
        </>
      ) : (
        <Button
          kind={primary}
          busy={busy}
          label={labelOf(copy.deskRefunds.receive)}
          onTap={() => actions.receive(refund)}
        >
          {copy.deskRefunds.receive}
        </Button>
      )}
    </View>
  );
}

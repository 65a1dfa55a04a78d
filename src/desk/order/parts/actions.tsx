import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import type { DeskOrder } from '@/contract/desk/desk-order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { canCancel, type OrderSheet } from '../use-desk-order';

interface ActionsProps {
  readonly deskOrder: DeskOrder;
  readonly onOpen: (sheet: OrderSheet) => void;
}

type Action = Exclude<OrderSheet['kind'], 'correct'>;

const NAMES: Readonly<Record<Action, string>> = {
  cancel: copy.deskOrder.cancel,
  refund: copy.deskOrder.refund,
  reprice: copy.deskOrder.reprice,
  receive: copy.deskOrder.receive,
  ship: copy.deskOrder.ship,
};

/** What can be done now: the rare ones first, the next step last, within reach of the thumb. */
function actionsFor({ order, tasks, refundable }: DeskOrder): readonly Action[] {
  return [
    ...(canCancel(order) ? (['cancel'] as const) : []),
    ...(refundable > 0 ? (['refund'] as const) : []),
    ...(duePaymentOf(order) ? (['reprice'] as const) : []),
    ...(tasks.includes('confirm-payment') ? (['receive'] as const) : []),
    ...(tasks.includes('to-ship') ? (['ship'] as const) : []),
  ];
}

/** The actions of the order's state. */
export function Actions({ deskOrder, onOpen }: ActionsProps) {
  const actions = actionsFor(deskOrder);
  if (actions.length === 0) return null;
  return (
    <ActionBar>
      <View className={shared['grow']} />
      {actions.map((kind) => (
        <Button
          key={kind}
          kind={kind === 'receive' || kind === 'ship' ? 'primary' : kind === 'reprice' ? 'quiet' : 'plain'}
          onTap={() => onOpen({ kind })}
        >
          {NAMES[kind]}
        </Button>
      ))}
    </ActionBar>
  );
}

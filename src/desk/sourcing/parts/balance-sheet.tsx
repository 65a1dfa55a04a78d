import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { Sheet } from '@/components/ui/sheet/sheet';
import { ZERO, type Fen } from '@/contract/money';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { parseDifference } from '../called-balance';

interface BalanceSheetProps {
  readonly order: DeskSourcing;
  readonly busy: boolean;
  readonly onCall: (order: DeskSourcing, difference: Fen) => Promise<void>;
  readonly onClose: () => void;
}

/** Most characters of an amount in yuan, with decimal point and fen. */
const AMOUNT_CHARS = 10;

/** Calls the balance, at most as much as was quoted. */
export function BalanceSheet({ order, busy, onCall, onClose }: BalanceSheetProps) {
  const balance = order.deposit?.balance ?? ZERO;
  const [text, setText] = useState(formatYuan(balance).slice(1));
  const [problem, setProblem] = useState<string>();
  const change = (value: string) => {
    setText(value);
    setProblem(undefined);
  };
  const call = () => {
    const difference = parseDifference(text, order);
    if (difference.ok) void onCall(order, difference.value);
    else setProblem(difference.failure);
  };
  return (
    <Sheet
      title={copy.deskSourcing.callBalance}
      onClose={onClose}
      footer={
        <Button kind="primary" wide busy={busy} onTap={call}>
          {copy.deskSourcing.callBalance}
        </Button>
      }
    >
      <View className={shared['note']}>{copy.deskSourcing.balanceNote(balance)}</View>
      <TextField
        label={copy.deskSourcing.balance}
        value={text}
        placeholder={formatYuan(balance)}
        maxLength={AMOUNT_CHARS}
        keyboard="digit"
        error={problem}
        onChange={change}
      />
    </Sheet>
  );
}

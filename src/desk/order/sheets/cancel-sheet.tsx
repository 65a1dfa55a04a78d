import { View } from '@tarojs/components';
import { useState } from 'react';

import { Chip } from '@/components/ui/chip/chip';
import { TextField } from '@/components/ui/field/text-field';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { FormSheet } from '@/desk/parts/form-sheet';
import { cancelAsSeller } from '@/stores/desk/desk-orders';
import shared from '@/styles/shared.module.css';

import { useSheetAction } from '../use-desk-order';
import type { SheetProps } from './sheet-props';

/** Cancels an order that is not paid. The reason is for the shopper. */
export function CancelSheet({ deskOrder: { order }, onClose }: SheetProps) {
  const [message, setMessage] = useState('');
  const { busy, problem, setProblem, send } = useSheetAction(onClose);
  const submit = () => {
    if (message.trim() === '') return setProblem(copy.deskOrder.reasonMissing);
    void send(cancelAsSeller({ orderId: order.id, message: message.trim() }), copy.deskOrder.cancelDone);
  };
  return (
    <FormSheet
      title={copy.deskOrder.cancel}
      note={copy.deskOrder.cancelNote}
      problem={problem}
      submitText={copy.deskOrder.cancel}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={copy.deskOrder.reason}
        value={message}
        placeholder={copy.deskOrder.reasonHint}
        maxLength={LIMITS.sellerMessageChars}
        multiline
        onChange={setMessage}
      />
      <View className={shared['wrap']}>
        {copy.deskOrder.reasons.map((reason) => (
          <Chip key={reason} state={reason === message ? 'selected' : 'available'} onTap={() => setMessage(reason)}>
            {reason}
          </Chip>
        ))}
      </View>
    </FormSheet>
  );
}

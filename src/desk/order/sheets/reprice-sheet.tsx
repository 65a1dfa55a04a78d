import { View } from '@tarojs/components';
import { useState } from 'react';

import { minus, parseYuan, plus, ZERO, type Fen } from '@/contract/money';
import * as copy from '@/copy';
import { AmountField } from '@/desk/parts/amount-field';
import { FormSheet } from '@/desk/parts/form-sheet';
import { canLowerPrice, lowerPrice } from '@/stores/desk/desk-orders';

import { useSheetAction } from '../use-desk-order';
import type { SheetProps } from './sheet-props';

const offOf = (text: string): Fen | undefined => (text.trim() === '' ? ZERO : parseYuan(text));

/** Lowers the price before it is paid, by a sum off the goods, the freight, or both. */
export function RepriceSheet({ deskOrder: { order }, onClose }: SheetProps) {
  const [texts, setTexts] = useState({ goods: '', freight: '' });
  const { busy, problem, setProblem, send } = useSheetAction(onClose);
  const [goods, freight] = [offOf(texts.goods), offOf(texts.freight)];
  const reduction = goods !== undefined && freight !== undefined ? { goods, freight } : undefined;
  const isPossible = reduction !== undefined && canLowerPrice(order, reduction);

  const submit = async () => {
    if (!reduction) return setProblem(copy.deskOrder.amountInvalid);
    if (plus(reduction.goods, reduction.freight) === 0) return setProblem(copy.deskOrder.nothingOff);
    if (!isPossible) return setProblem(copy.deskOrder.tooMuchOff);
    const input = { orderId: order.id, shown: order.total, ...reduction };
    const failed = await send(lowerPrice(input), copy.deskOrder.repriceDone);
    if (failed?.code === 'PRICE_CHANGED') setProblem(copy.deskOrder.priceMoved);
  };
  return (
    <FormSheet
      title={copy.deskOrder.reprice}
      note={copy.deskOrder.repriceNote}
      problem={problem}
      submitText={copy.deskOrder.reprice}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <AmountField
        label={copy.deskOrder.goodsOff}
        hint={copy.deskOrder.offHint}
        value={texts.goods}
        onChange={(text) => setTexts({ ...texts, goods: text })}
      />
      <AmountField
        label={copy.deskOrder.freightOff}
        hint={copy.deskOrder.offHint}
        value={texts.freight}
        onChange={(text) => setTexts({ ...texts, freight: text })}
      />
      {isPossible && (
        <View>
          {copy.deskOrder.newTotal(order.total, minus(order.total, plus(reduction.goods, reduction.freight)))}
        </View>
      )}
    </FormSheet>
  );
}

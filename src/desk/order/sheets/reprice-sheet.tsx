import { View } from '@tarojs/components';

import { minus, plus, ZERO, type Fen } from '@/contract/money';
import { deskOrder as words } from '@/copy';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { field, inputOf, type Notation } from '@/desk/parts/form/form-input';
import { amount } from '@/desk/parts/form/notations';
import { canLowerPrice, lowerPrice } from '@/stores/desk/desk-orders';

import type { SheetProps } from './sheet-props';

interface Reduction {
  readonly goods: Fen;
  readonly freight: Fen;
}

/** Nothing written takes nothing off. */
const off: Notation<Fen> = {
  ...amount,
  format: (value) => (value === 0 ? '' : amount.format(value)),
  parse: (text) => amount.parse(text.trim() === '' ? '0' : text),
};

const ITEMS = [
  inputOf({ label: words.goodsOff, hint: words.offHint }, field<Reduction, 'goods'>('goods'), off),
  inputOf({ label: words.freightOff, hint: words.offHint }, field<Reduction, 'freight'>('freight'), off),
];

/** Lowers the price before it is paid, by a sum off the goods, the freight, or both. */
export function RepriceSheet({ deskOrder: { order }, onClose }: SheetProps) {
  const sumOf = ({ goods, freight }: Reduction) => plus(goods, freight);
  return (
    <ActSheet
      title={words.reprice}
      note={words.repriceNote}
      initial={{ goods: ZERO, freight: ZERO }}
      items={() => ITEMS}
      problem={(reduction) => {
        if (sumOf(reduction) === 0) return words.nothingOff;
        return canLowerPrice(order, reduction) ? undefined : words.tooMuchOff;
      }}
      send={(reduction: Reduction) => lowerPrice({ orderId: order.id, shown: order.total, ...reduction })}
      wordsFor={({ code }) => (code === 'PRICE_CHANGED' ? words.priceMoved : undefined)}
      done={words.repriceDone}
      onClose={onClose}
    >
      {(reduction) =>
        canLowerPrice(order, reduction) && (
          <View>{words.newTotal(order.total, minus(order.total, sumOf(reduction)))}</View>
        )
      }
    </ActSheet>
  );
}

import { useCallback } from 'react';

import { WordStrip } from '@/components/word-strip/word-strip';
import { ORDER_STATES, type OrderState } from '@/contract/order';
import * as copy from '@/copy';

import { readState } from '../use-orders';

interface StateStripProps {
  readonly chosen: OrderState | undefined;
  readonly onChoose: (state: OrderState | undefined) => void;
}

const ALL = 'all';
const WORDS = [
  { id: ALL, text: copy.orders.all },
  ...ORDER_STATES.map((state) => ({ id: state, text: copy.orders.short[state] })),
];

/** All orders, or those of one state. */
export function StateStrip({ chosen, onChoose }: StateStripProps) {
  const choose = useCallback((id: string) => onChoose(readState(id)), [onChoose]);
  return <WordStrip words={WORDS} chosen={chosen ?? ALL} onChoose={choose} />;
}

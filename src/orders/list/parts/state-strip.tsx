import { useCallback } from 'react';

import { WordStrip } from '@/components/word-strip/word-strip';
import { GROUPS, type OrderGroup } from '@/contract/order';
import * as copy from '@/copy';

import { readGroup } from '../use-orders';

interface StateStripProps {
  readonly chosen: OrderGroup | undefined;
  readonly onChoose: (group: OrderGroup | undefined) => void;
}

const ALL = 'all';
const WORDS = [
  { id: ALL, text: copy.orders.all },
  ...GROUPS.map((group) => ({ id: group, text: copy.orders.group[group] })),
];

/** All orders, or those of one group of states. */
export function StateStrip({ chosen, onChoose }: StateStripProps) {
  const choose = useCallback((id: string) => onChoose(readGroup(id)), [onChoose]);
  return <WordStrip words={WORDS} chosen={chosen ?? ALL} onChoose={choose} />;
}

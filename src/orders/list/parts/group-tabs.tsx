import { useCallback } from 'react';

import { WordStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';

import { readShelf, shelfName, SHELVES, type Shelf } from '../use-orders';

interface StateStripProps {
  readonly chosen: Shelf | undefined;
  readonly onChoose: (shelf: Shelf | undefined) => void;
}

const ALL = 'all';
const WORDS = [
  { id: ALL, text: copy.orderPage.all },
  ...SHELVES.map((shelf) => ({ id: shelf, text: shelfName(shelf) })),
];

/** All orders, or those of one shelf. */
export function StateStrip({ chosen, onChoose }: StateStripProps) {
  const choose = useCallback((id: string) => onChoose(readShelf(id)), [onChoose]);
  return <WordStrip words={WORDS} chosen={chosen ?? ALL} onChoose={choose} />;
}

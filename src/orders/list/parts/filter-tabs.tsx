import { useCallback } from 'react';

import { TabStrip } from '@/components/ui/tab-strip/tab-strip';
import * as copy from '@/copy';

import { ORDER_FILTERS, parseFilter, type OrderFilter } from '../use-orders';

interface FilterTabsProps {
  readonly selected: OrderFilter | undefined;
  readonly onSelect: (filter: OrderFilter | undefined) => void;
}

const ALL = 'all';
const TABS = [
  { id: ALL, text: copy.orderPage.all },
  ...ORDER_FILTERS.map((filter) => ({ id: filter, text: copy.orders.filter[filter] })),
];

/** Tabs for all orders and for each filter. */
export function FilterTabs({ selected, onSelect }: FilterTabsProps) {
  const select = useCallback((id: string) => onSelect(parseFilter(id)), [onSelect]);
  return <TabStrip tabs={TABS} selectedId={selected ?? ALL} onSelect={select} />;
}

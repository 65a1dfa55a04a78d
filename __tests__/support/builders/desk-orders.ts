import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import { yuan } from '@/contract/money';

import { ADDRESS_FIELDS } from '../test-content';
import { NOW } from './builders';

/** A paid order in the seller's list, that wants nothing packed. */
export function aDeskOrderSummary(over: Partial<DeskOrderSummary> = {}): DeskOrderSummary {
  return {
    ...{ id: 'order-1', number: '20250618200000000001', state: 'paid', lines: [], total: yuan(50) },
    ...{ placedAt: NOW, payBy: NOW, address: ADDRESS_FIELDS, remark: '', note: '', tasks: ['to-ship'], toPack: [] },
    ...over,
  };
}

import { yuan } from '@/contract/money';
import type { EvidenceKind, SourceState } from '@/contract/orders/sourcing';

import { pic, scenes, shots } from './pictures';
import type { PictureContent } from './types';

interface Step {
  /** After the first payment: short, so that the whole way can be watched. */
  readonly minutes: number;
  readonly state: SourceState;
  readonly place: string;
  readonly note: string;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly picture: PictureContent }[];
}

const WAY: readonly Step[] = [
  { minutes: 0, state: 'ordered', place: '景德镇', note: '写进下一趟京都的单子了。', evidence: [] },
  {
    minutes: 1,
    state: 'bought',
    place: '京都',
    note: '在作坊取到了。盖子试过，落得很慢；小票和底上的批号都拍了。',
    evidence: [
      { kind: 'receipt', picture: pic('receipt.svg', '作坊开的小票，盖着红印') },
      { kind: 'shelf', picture: shots.caddyRow },
      { kind: 'batch', picture: pic('batch.svg', '茶筒底上刻的批号') },
    ],
  },
  {
    minutes: 2,
    state: 'in-transit',
    place: '大阪',
    note: '裹了三层，随身带上飞机，明天到家。',
    evidence: [{ kind: 'parcel', picture: scenes.packing }],
  },
  { minutes: 3, state: 'arrived', place: '景德镇', note: '到我手里了，打开看过，没有磕碰。', evidence: [] },
];

/** How the demo seller buys what is pre-ordered. Nothing is really bought: it happens in minutes. */
export const sourcing = {
  way: WAY,
  /** When she calls for the balance. */
  callsAfter: 4,
  /** What turned out to cost less there, by SKU, for one piece: her price rule at work. */
  cheaper: { 'caddy-1': yuan(20) } as Readonly<Record<string, ReturnType<typeof yuan>>>,
  /** What the workshop had no more of: she gives the whole deposit back. */
  missing: ['caddy-2'] as readonly string[],
  /** When she knows. */
  missesAfter: 1,
};

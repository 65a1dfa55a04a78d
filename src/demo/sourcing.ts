import { yuan } from '@/contract/money';
import type { EvidenceKind, SourcingState } from '@/contract/orders/sourcing';

import { evidencePictures } from './evidence-pictures';
import type { PictureContent } from './types';

interface Step {
  /** After the first payment; short enough to watch every step. */
  readonly minutes: number;
  readonly state: SourcingState;
  readonly place: string;
  readonly note: string;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly picture: PictureContent }[];
}

const STEPS: readonly Step[] = [
  { minutes: 0, state: 'ordered', place: '景德镇', note: '写进下一趟京都的单子了。', evidence: [] },
  {
    minutes: 1,
    state: 'bought',
    place: '京都',
    note: '在作坊取到了。盖子试过，落得很慢；小票和底上的批号都拍了。',
    evidence: [
      { kind: 'receipt', picture: evidencePictures.receipt },
      { kind: 'shelf', picture: evidencePictures.caddyRow },
      { kind: 'batch', picture: evidencePictures.batch },
    ],
  },
  {
    minutes: 2,
    state: 'in-transit',
    place: '大阪',
    note: '裹了三层，随身带上飞机，明天到家。',
    evidence: [{ kind: 'parcel', picture: evidencePictures.packing }],
  },
  { minutes: 3, state: 'arrived', place: '景德镇', note: '到我手里了，打开看过，没有磕碰。', evidence: [] },
];

/** The simulated sourcing of pre-orders. Nothing is bought; all times are minutes after the first payment. */
export const sourcing = {
  steps: STEPS,
  /** When the balance is requested. */
  balanceRequestedAfter: 4,
  /** How much less a piece turned out to cost, fen by SKU; the price change policy applies. */
  priceDrops: { 'caddy-1': yuan(20) } as Readonly<Record<string, ReturnType<typeof yuan>>>,
  /** SKUs that turn out to be sold out; the whole deposit is refunded. */
  unavailableSkuIds: ['caddy-2'] as readonly string[],
  unavailableMessage: '这趟没有买到，定金全退给你。',
  /** When that is known. */
  unavailableAfter: 1,
};

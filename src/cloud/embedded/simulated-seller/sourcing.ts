import { cancelOrder } from '@/cloud/handlers/desk/orders/cancel-order';
import { callBalance } from '@/cloud/handlers/desk/sourcing/call-balance';
import { updateSourcing } from '@/cloud/handlers/desk/sourcing/update-sourcing';
import type { Ports } from '@/cloud/ports';
import { plus, times, ZERO, type Fen } from '@/contract/money';
import type { SourcingStepInput } from '@/contract/orders/desk-sourcing';
import type { Order } from '@/contract/orders/order';
import type { SourcedLine } from '@/contract/orders/sourcing';
import { MINUTE, type EpochMs } from '@/contract/time';
import { SERVED_FOLDER, toPicture } from '@/demo/compile/media';
import { sourcing } from '@/demo/sourcing';
import { isBeingSourced } from '@/domain/orders/sourcing';

import type { Store } from '../storage/store';
import { findForSeller, portsAt, type SellerPorts } from './seller-ports';

const STEPS = sourcing.steps.map(({ minutes, ...step }) => ({ after: minutes * MINUTE, step }));

/** When the shopper made the payment after which sourcing starts: the deposit or, without one, the full amount. */
function paidAt({ events, deposit }: Order): EpochMs | undefined {
  const paidState = deposit ? 'sourcing' : 'paid';
  return events.find(({ state }) => state === paidState)?.at;
}

/** Whether the simulation wrote all steps so far. */
function isSimulated({ steps }: SourcedLine): boolean {
  return steps.every(({ note }, index) => note === STEPS[index]?.step.note);
}

/** How much cheaper the goods were than estimated; zero when nothing of the balance would be left to pay. */
function savingOf({ lines, deposit }: Order): Fen {
  const saving = plus(...lines.map(({ skuId, quantity }) => times(sourcing.priceDrops[skuId] ?? ZERO, quantity)));
  return deposit && saving < deposit.balance ? saving : ZERO;
}

/** Whether the demo seller finds by `now` that an ordered SKU can't be bought. */
export function isUnobtainable(order: Order, now: EpochMs): boolean {
  const since = order.state === 'sourcing' ? paidAt(order) : undefined;
  if (since === undefined || now < since + sourcing.unavailableAfter * MINUTE) return false;
  const isNew = order.sourcing?.every(({ steps }) => steps.every(({ state }) => state === 'ordered')) ?? false;
  return isNew && order.lines.some(({ skuId }) => sourcing.unavailableSkuIds.includes(skuId));
}

/** What the demo seller does about a pre-order: a step on these lines, the call for the balance, or giving it up. */
export type SourcingAct = { readonly at: EpochMs } & (
  | { readonly kind: 'step'; readonly step: SourcingStepInput; readonly skuIds: readonly string[] }
  | { readonly kind: 'call-balance'; readonly difference: Fen }
  | { readonly kind: 'give-up' }
);

/** What the demo seller does about a pre-order by `now`, in this order; nothing once a person goes on with it. */
export function dueSourcingActs(order: Order, now: EpochMs, pictureFolder = SERVED_FOLDER): readonly SourcingAct[] {
  const { sourcing: lines = [], state } = order;
  const since = isBeingSourced(order) && lines.every(isSimulated) ? paidAt(order) : undefined;
  if (since === undefined) return [];
  if (isUnobtainable(order, now)) return [{ kind: 'give-up', at: now }];
  const steps = STEPS.flatMap(({ after, step }, index): readonly SourcingAct[] => {
    const skuIds = lines.filter((line) => line.steps.length <= index).map(({ skuId }) => skuId);
    const isDue = skuIds.length > 0 && since + after <= now;
    return isDue ? [{ kind: 'step', at: since + after, step: toInput(step, pictureFolder), skuIds }] : [];
  });
  const requestedAt = since + sourcing.balanceRequestedAfter * MINUTE;
  if (state !== 'sourcing' || now < requestedAt) return steps;
  return [...steps, { kind: 'call-balance', at: requestedAt, difference: savingOf(order) }];
}

function toInput({ evidence, ...step }: (typeof STEPS)[number]['step'], pictureFolder: string): SourcingStepInput {
  return {
    ...step,
    evidence: evidence.map(({ kind, picture }) => ({
      kind,
      picture: toPicture({ ...picture, file: `${pictureFolder}/${picture.file}` }),
    })),
  };
}

/** Buys pre-orders and calls their balances up to `now`; on a full phone not, until there is room. */
export async function simulateSourcing(store: Store, now: EpochMs, ports: SellerPorts): Promise<void> {
  for (const { document } of findForSeller(store, 'ordersForSeller'))
    for (const act of dueSourcingActs(document.order, now, ports.pictureFolder))
      await perform(document.id, act, portsAt(act.at, ports));
}

async function perform(orderId: string, act: SourcingAct, ports: Ports): Promise<void> {
  if (act.kind === 'give-up') await cancelOrder({ orderId, message: sourcing.unavailableMessage }, ports);
  else if (act.kind === 'call-balance') await callBalance({ orderId, difference: act.difference }, ports);
  else {
    const { step, skuIds } = act;
    const lines = skuIds.map((skuId) => ({ orderId, skuId }));
    await updateSourcing({ requestId: `${step.state}.${orderId}`, step, lines }, ports);
  }
}

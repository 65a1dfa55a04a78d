import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { fen } from '@/contract/money';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { DAY, HOUR, MINUTE } from '@/contract/time';
import type { ShopContent } from '@/demo/types';
import { ASK_AGAIN_AFTER } from '@/domain/due-orders';

import { audit } from '../support/audit/audit';
import { auditMessages } from '../support/audit/audit-messages';
import { forgottenReports } from '../support/audit/audit-shipping';
import { fromSeeds } from '../support/random';
import {
  cancelBySellerStep,
  confirmTransferBackStep,
  confirmTransferStep,
  correctParcelStep,
  lowerPriceStep,
  payByFriendStep,
  recordOrderStep,
  refundBySellerStep,
  shipManyStep,
  shipStep,
} from '../support/seller/order-steps';
import { answerRefundStep, receiveReturnStep, requestRefundStep } from '../support/seller/refund-steps';
import { couponStep, pauseStep, timePriceStep } from '../support/seller/shop-steps';
import type { PaymentsMethod, TestShop } from '../support/shop';
import {
  claimStep,
  confirmReceiptStep,
  FIRST_START,
  listStep,
  lostAnswers,
  onOrder,
  payAndSettle,
  placeStep,
  restartApp,
  runSimulation,
  sellerEditsStep,
  simulateSellerStep,
  sweepStep,
  type Simulation,
  type Step,
} from '../support/simulation';
import { testContent } from '../support/test-content';

const RUNS = 40;
const STEPS = 120;
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'silent-paid', 'late-paid', 'cancelled'];
const FAULTS: readonly PaymentsMethod[] = [
  ...(['query', 'close', 'prepay', 'refund', 'queryRefund', 'report', 'correct', 'send'] as const),
];

/** What the seller does. Each is also done while the app dies. */
const SELLER_STEPS: readonly Step[] = [
  shipStep,
  shipStep,
  shipManyStep,
  correctParcelStep,
  lowerPriceStep,
  lowerPriceStep,
  cancelBySellerStep,
  refundBySellerStep,
  recordOrderStep,
  confirmTransferStep,
  confirmTransferStep,
  confirmTransferBackStep,
  answerRefundStep,
  answerRefundStep,
  receiveReturnStep,
  sellerEditsStep,
  pauseStep,
  timePriceStep,
  couponStep,
];

/** What shoppers do beside her that moves money. */
const SHOPPER_STEPS: readonly Step[] = [placeStep, payByFriendStep, payAndSettle(OUTCOMES), requestRefundStep];

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([1_000, 7_000, 25_000, MINUTE, 11 * MINUTE, 31 * MINUTE, DAY]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.5) ? shop.failingPayments.add(pick(FAULTS)) : shop.failingPayments.clear();

/** The app dies at one of its next writes during some step, and is restarted. */
const crash: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6, 8]), chance(0.5) ? 'before' : 'after');
  await pick([...SELLER_STEPS, ...SHOPPER_STEPS])(simulation).catch(() => undefined);
  restartApp(simulation);
};

const POSSIBLE_STEPS: readonly Step[] = [
  ...SELLER_STEPS,
  ...[placeStep, placeStep, placeStep, placeStep],
  ...[payAndSettle(OUTCOMES), payAndSettle(OUTCOMES), payAndSettle(OUTCOMES)],
  ...[payByFriendStep, payByFriendStep],
  ...[onOrder('order.confirmPayment'), onOrder('order.confirmPayment'), onOrder('order.confirmPayment')],
  ...[onOrder('order.cancel'), confirmReceiptStep, listStep, sweepStep],
  ...[requestRefundStep, requestRefundStep, claimStep],
  ...[simulateSellerStep, wait, wait, breakService, crash],
  lostAnswers([...SELLER_STEPS, ...SHOPPER_STEPS]),
];

/** Every fourth shop is paid by transfers. */
function contentOf(seed: number): ShopContent {
  const content = testContent(seed % 4 === 0 ? { payment: 'contact' } : {});
  return { ...content, shop: { ...content.shop, payForMe: true } };
}

/** Lets all services work and all deadlines of payments pass. */
async function settleAll({ shop, starts }: Simulation): Promise<TestShop> {
  shop.failingPayments.clear();
  const reopened = shop.restart();
  for (const pause of [2 * DAY, HOUR, ASK_AGAIN_AFTER, HOUR]) {
    reopened.clock.now += pause;
    await sweepOrders(reopened.engine.portsFor('timer'));
  }
  expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
  expect(auditMessages(reopened, starts - FIRST_START)).toEqual([]);
  return reopened;
}

describe('a random seller beside random shoppers, with failing phones and services', () => {
  it('keeps stock, money and reports equal to the orders behind them', async () => {
    const seen = {
      ...{ shipped: 0, corrected: 0, lowered: 0, friends: 0, transfers: 0, refunded: 0, cancelled: 0 },
      ...{ inPart: 0, timePrices: 0, newCoupons: 0 },
    };
    await fromSeeds(
      RUNS,
      async (seed) => {
        const { engine } = await settleAll(
          await runSimulation({ seed, steps: STEPS, possibleSteps: POSSIBLE_STEPS, content: contentOf(seed) }),
        );
        expect(forgottenReports(engine.store)).toEqual([]);
        for (const { order } of engine.store.list('orders')) {
          // What can't be paid any more holds nothing.
          expect(order.transfers ? undefined : duePaymentOf(order)).toBeUndefined();
          if (order.shipments) seen.shipped += 1;
          if (order.shipments?.some(({ correctedAt }) => correctedAt !== undefined)) seen.corrected += 1;
          if (order.breakdown.some(({ kind }) => kind === 'reduction')) seen.lowered += 1;
          if (order.paidNumber !== undefined) seen.friends += 1;
          if (order.transfers?.length) seen.transfers += 1;
          if (order.refunds?.some(({ reason, state }) => reason === 'by-seller' && state === 'refunded'))
            seen.refunded += 1;
          if (order.refunds?.some(({ asked }) => asked !== undefined)) seen.inPart += 1;
          if (order.lines.some(({ skuId, unitPrice }) => skuId === 'tea-1' && unitPrice <= fen(2_500)))
            seen.timePrices += 1;
          if (order.breakdown.some((item) => item.kind === 'coupon' && item.name === '老客券')) seen.newCoupons += 1;
          if (order.events.some(({ reason }) => reason === 'seller')) seen.cancelled += 1;
        }
      },
      [241_204_747],
    );
    // Otherwise too little happened for the checks to mean anything.
    for (const [what, count] of Object.entries(seen)) expect([what, count > RUNS / 8]).toEqual([what, true]);
  });
});

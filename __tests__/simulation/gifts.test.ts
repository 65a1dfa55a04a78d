import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { DAY, HOUR, MINUTE } from '@/contract/time';

import { audit } from '../support/audit/audit';
import { auditMessages } from '../support/audit/audit-messages';
import { claimGiftStep, giveStep, takeGiftBackStep } from '../support/gifts/gift-steps';
import { fromSeeds } from '../support/random';
import { openEverything } from '../support/scenarios/steps';
import type { PaymentsMethod } from '../support/shop';
import {
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

const RUNS = 25;
const STEPS = 110;
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'cancelled', 'silent-paid', 'late-paid'];
const SERVICE_FAULTS: readonly PaymentsMethod[] = ['query', 'close', 'refund', 'queryRefund'];

const wait: Step = async ({ shop, pick }) => void (shop.clock.now += pick([MINUTE, HOUR, DAY, DAY]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.5) ? shop.failingPayments.add(pick(SERVICE_FAULTS)) : shop.failingPayments.clear();

/** The app dies at one of its next writes during some step, and is restarted. */
const crash: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6]), chance(0.5) ? 'before' : 'after');
  await pick([giveStep, claimGiftStep, takeGiftBackStep, sweepStep])(simulation);
  restartApp(simulation);
};

const POSSIBLE_STEPS: readonly Step[] = [
  ...[giveStep, giveStep, giveStep, claimGiftStep, claimGiftStep, takeGiftBackStep],
  lostAnswers([giveStep, claimGiftStep, takeGiftBackStep]),
  ...[placeStep, payAndSettle(OUTCOMES), onOrder('order.get'), onOrder('order.confirmReceipt'), listStep],
  ...[simulateSellerStep, sellerEditsStep, sweepStep, wait, breakService, crash],
];

/** Lets all services work and all times pass, and returns the orders that are gifts. */
async function settleAll({ shop, starts }: Simulation) {
  shop.failingPayments.clear();
  const reopened = shop.restart();
  for (const days of [4, 1, 30]) {
    reopened.clock.now += days * DAY;
    await sweepOrders(reopened.engine.portsFor());
    await reopened.engine.simulateSeller();
  }
  await sweepOrders(reopened.engine.portsFor());
  const { engine, clock } = reopened;
  expect([...audit(engine, clock.now), ...auditMessages(reopened, starts - FIRST_START + 1)]).toEqual([]);
  return engine.store.list('orders').filter(({ order }) => order.gift);
}

describe('random shoppers who give, claim, take back and forget, with failing phones and services', () => {
  it('leave every gift with one friend or back in money, and the books add up', async () => {
    const gifts: Awaited<ReturnType<typeof settleAll>>[number][] = [];
    await fromSeeds(RUNS, async (seed) => {
      const shop = openEverything();
      gifts.push(
        ...(await settleAll(await runSimulation({ seed, steps: STEPS, possibleSteps: POSSIBLE_STEPS, shop }))),
      );
    });
    const claimed = gifts.filter(({ claimedBy }) => claimedBy !== undefined);
    const backFor = (why: string) => gifts.filter(({ order }) => order.refunds?.some(({ reason }) => reason === why));
    // Every gift that was paid has an end.
    const paid = gifts.filter(({ order }) => order.gift?.claimBy !== undefined);
    expect(paid.filter(({ order }) => order.state === 'paid' && !order.address)).toEqual([]);
    // Otherwise too little happened for the checks to mean anything.
    expect(claimed.length).toBeGreaterThan(RUNS);
    expect(claimed.filter(({ order }) => order.shipments).length).toBeGreaterThan(10);
    expect(
      claimed.filter(({ order }) => order.lines.some(({ skuId }) => skuId === 'bowl-black')).length,
    ).toBeGreaterThan(5);
    expect(backFor('gift-taken-back').length).toBeGreaterThan(10);
    expect(backFor('gift-unclaimed').length).toBeGreaterThan(10);
  });
});

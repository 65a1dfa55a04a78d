import { DAY, HOUR, MINUTE } from '@/contract/time';

import { audit } from '../support/audit/audit';
import { expectFiguresToAddUp } from '../support/audit/audit-listed-figures';
import { PREORDER_GOODS } from '../support/orders/preorders';
import { fromSeeds } from '../support/random';
import { FIGURE_STEPS } from '../support/seller/figure-steps';
import type { PaymentsMethod } from '../support/shop';
import { restartApp, runSimulation, simulateSellerStep, type Step } from '../support/simulation';
import { testContent } from '../support/test-content';

const RUNS = 25;
const STEPS = 110;
const SERVICE_FAULTS: readonly PaymentsMethod[] = ['query', 'close', 'refund', 'queryRefund'];

const content = testContent();
const everyKind = { ...content, goods: [...content.goods, ...PREORDER_GOODS] };

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([1_000, 7_000, MINUTE, 31 * MINUTE, 5 * HOUR, DAY, 3 * DAY]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.4) ? shop.failingPayments.add(pick(SERVICE_FAULTS)) : shop.failingPayments.clear();

const COMMON: readonly Step[] = [...FIGURE_STEPS, simulateSellerStep];

/** The app dies at one of its next writes during some step, and is restarted. */
const crash: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6]), chance(0.5) ? 'before' : 'after');
  await pick(COMMON)(simulation).catch(() => undefined);
  restartApp(simulation);
};

const POSSIBLE_STEPS: readonly Step[] = [...COMMON, wait, wait, breakService, crash];

describe('the figures of the seller', () => {
  it('are what the orders behind them add up to, whatever shoppers, seller, services and phones do', async () => {
    const bugs = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const seen = { refunded: 0, sources: 0, goods: 0, twice: 0 };
    await fromSeeds(RUNS, async (seed) => {
      const shops = [everyKind, { ...everyKind, shop: { ...everyKind.shop, payment: 'contact' as const } }];
      const { shop } = await runSimulation({
        seed,
        steps: STEPS,
        possibleSteps: POSSIBLE_STEPS,
        content: shops[seed % 2],
      });
      const [, , month] = await expectFiguresToAddUp(shop);
      expect(audit(shop.engine, shop.clock.now)).toEqual([]);
      seen.refunded += month && month.refunded.value > 0 ? 1 : 0;
      seen.sources += month?.bySource.length ?? 0;
      seen.goods += month?.bestGoods.length ?? 0;
      seen.twice += shop.engine.store
        .list('orders')
        .filter(({ order }) => order.deposit && order.events.some(({ state }) => state === 'paid')).length;
    });
    expect(bugs.mock.calls).toEqual([]);
    bugs.mockRestore();
    // Otherwise too little happened for the checks to mean anything.
    expect(seen.refunded).toBeGreaterThan(RUNS / 2);
    expect(seen.sources).toBeGreaterThan(RUNS);
    expect(seen.goods).toBeGreaterThan(RUNS);
    expect(seen.twice).toBeGreaterThan(3);
  });
});

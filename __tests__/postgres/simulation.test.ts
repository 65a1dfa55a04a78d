import { DAY, HOUR, MINUTE } from '@/contract/time';

import { audit } from '../support/audit/audit';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { openPostgresShop, type PostgresShop } from '../support/database/postgres-simulation';
import { claimGiftStep, giveStep, takeGiftBackStep } from '../support/gifts/gift-steps';
import { PREORDER_GOODS } from '../support/orders/preorders';
import { fromSeeds } from '../support/random';
import { FIGURE_STEPS } from '../support/seller/figure-steps';
import type { PaymentsMethod } from '../support/shop';
import { claimStep, listStep, lostAnswers, runSimulation, sellerEditsStep, type Step } from '../support/simulation';
import { testContent } from '../support/test-content';

const RUNS = 6;
const STEPS = 130;
const SERVICE_FAULTS: readonly PaymentsMethod[] = ['query', 'close', 'refund', 'queryRefund', 'prepay', 'report'];

const content = testContent();
const everyKind = { ...content, goods: [...content.goods, ...PREORDER_GOODS] };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  // What is committed is to survive a process that ends, here not a loss of power.
  await database.pool.query(`do $$ begin
    execute format('alter database %I set synchronous_commit = off', current_database());
  end $$`);
});
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());
afterAll(() => database.close());

const STEPS_WITHOUT_FAULTS: readonly Step[] = [
  ...[...FIGURE_STEPS, claimStep, listStep, sellerEditsStep, sellerEditsStep],
  ...[giveStep, claimGiftStep, takeGiftBackStep],
];

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([1_000, 7_000, MINUTE, 31 * MINUTE, 5 * HOUR, DAY]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.4) ? shop.failingPayments.add(pick(SERVICE_FAULTS)) : shop.failingPayments.clear();

const pause = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms));

const seen = { cuts: 0, lost: 0, paid: 0, claimed: 0 };

/** Connections break during a step: at some moment, on the way of a commit, or on the way of its answer. */
function faultsOf({ way }: PostgresShop): readonly Step[] {
  const cut: Step = async (simulation) => {
    const { pick } = simulation;
    const step = pick(STEPS_WITHOUT_FAULTS)(simulation).catch(() => undefined);
    await pause(pick([0, 1, 2, 3, 5, 8, 13]));
    way.cut();
    await step;
    seen.cuts += 1;
  };
  const loseCommit: Step = async (simulation) => {
    const { pick } = simulation;
    way.loseNext(pick(['commit', 'answer'] as const));
    await pick(STEPS_WITHOUT_FAULTS)(simulation).catch(() => undefined);
    if (!way.forget()) seen.lost += 1;
  };
  return [cut, cut, loseCommit, loseCommit];
}

/** Lets random shoppers and the seller act, and checks the shop that they leave. */
async function runOver(opened: PostgresShop, seed: number): Promise<void> {
  const { shop } = await runSimulation({
    seed,
    steps: STEPS,
    possibleSteps: [
      ...STEPS_WITHOUT_FAULTS,
      ...faultsOf(opened),
      ...[lostAnswers(STEPS_WITHOUT_FAULTS), wait, wait, breakService],
    ],
    shop: opened.shop,
    readBooks: opened.readBooks,
  });
  expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  const orders = shop.engine.store.list('orders');
  seen.paid += orders.filter(({ order }) => /paid|shipped|received/.test(order.state)).length;
  seen.claimed += orders.filter(({ claimedBy }) => claimedBy !== undefined).length;
}

describe('random shoppers and a random seller over PostgreSQL, with connections that break', () => {
  it('keep all laws of the shop', async () => {
    await fromSeeds(RUNS, async (seed) => {
      const opened = await openPostgresShop(database, everyKind);
      // Closed after a broken law as well, or its connections would keep the test run from ending.
      await runOver(opened, seed).finally(opened.close);
    });
    // Otherwise too little happened for the checks to mean anything.
    expect(seen.cuts).toBeGreaterThan(RUNS);
    expect(seen.lost).toBeGreaterThan(RUNS);
    expect(seen.paid).toBeGreaterThan(RUNS);
    expect(seen.claimed).toBeGreaterThan(0);
  });
});

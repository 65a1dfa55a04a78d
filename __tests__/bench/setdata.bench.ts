import { writeFileSync } from 'node:fs';

import type { Row } from '../../config/scripts/bench/figures';
import { createHost } from '../support/native/mini-host';
import { seededRandom } from '../support/random';
import { NOON } from '../support/shop';
import { createMeter } from './meter';
import { nativeCatalogBytes } from './native-catalog';
import { CARDS, walkFeed, walkManyGoods, walkToOrder } from './walk';

/**
 * Runs `work` while the faked time goes on by itself, so that timers come in the same order on every machine: how many
 * answers share one `setData` depends on it.
 */
async function inFakedTime(work: () => Promise<void>): Promise<void> {
  jest.useFakeTimers({ now: NOON });
  let isDone = false;
  const passTime = async () => {
    while (!isDone) await jest.advanceTimersToNextTimerAsync();
  };
  await Promise.all([work().finally(() => (isDone = true)), passTime()]);
}

beforeEach(() => jest.spyOn(Math, 'random').mockImplementation(seededRandom(7)));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Not a test but a measurement (config/scripts/bench/setdata.mjs): the rows go to the file `BENCH_REPORT`. */
it('measures what the walks send', () =>
  inFakedTime(async () => {
    const rows: Row[] = [];
    for (const walk of [walkFeed, walkToOrder, walkManyGoods]) {
      const host = createHost();
      const meter = createMeter(host);
      await walk(host, meter.step);
      expect(host.errors).toEqual([]);
      rows.push(...meter.rows);
    }
    const cards = rows.find(({ name, unit }) => name === CARDS && unit === 'bytes');
    const ratio = (cards?.value ?? NaN) / (await nativeCatalogBytes());
    rows.push({ name: CARDS, unit: 'native', value: Number(ratio.toFixed(3)) });
    writeFileSync(String(process.env['BENCH_REPORT']), JSON.stringify({ rows }));
  }));

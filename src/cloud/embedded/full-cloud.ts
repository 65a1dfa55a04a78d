import type { CloudReply, CloudRequest } from '@/contract/envelope';

import { notifyBackInStock } from '../jobs/notify-back-in-stock';
import { sweepOrders } from '../jobs/sweep-orders';
import { createRouter } from '../router';
import { createEngine, type Engine } from './engine';
import type { EmbeddedOptions, PhoneShop } from './phone-shop';

/** What answers every verb, over the documents of an open shop. */
export interface FullCloud extends Pick<Engine, 'settle' | 'sourceStats'> {
  readonly answer: (request: CloudRequest) => Promise<CloudReply>;
}

export type OpenFullCloud = (shop: PhoneShop, options: EmbeddedOptions) => FullCloud;

export const openFullCloud: OpenFullCloud = (shop, options) => {
  const engine = createEngine(shop, options);
  const route = createRouter(() => engine.portsFor());
  let isSwept = false;

  /** What a timer and the seller do in a real shop. A bug in it must not affect the answer to the request. */
  async function runBackgroundJobs(): Promise<void> {
    try {
      if (!isSwept) await sweepOrders(engine.portsFor());
      isSwept = true;
      await engine.simulateSeller();
      await notifyBackInStock(engine.portsFor());
    } catch (bug) {
      console.error('[xiaopu] background jobs', bug);
    }
  }

  return {
    settle: engine.settle,
    sourceStats: engine.sourceStats,
    async answer(request) {
      await runBackgroundJobs();
      return route(request);
    },
  };
};

import type { SourceStats } from '@/contract/entry/landing';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';

import { notifyBackInStock } from '../jobs/notify-back-in-stock';
import { sweepOrders } from '../jobs/sweep-orders';
import { createRouter } from '../router';
import { openEngine, type EmbeddedOptions, type Engine } from './engine';
import { FAULTS_KEY, withFaults } from './fault-injection';
import type { SettleSandbox } from './payments/sandbox';

export interface EmbeddedCloud {
  readonly send: (request: CloudRequest) => Promise<CloudReply>;
  readonly settle: SettleSandbox;
  /** Visits and orders by source, as far as this phone knows; empty when storage does not work. */
  readonly sourceStats: () => readonly SourceStats[];
}

/**
 * The mocked cloud: the handlers of the real one, over the phone's storage. Nothing is read before the first request.
 */
export function createEmbeddedCloud(options: EmbeddedOptions): EmbeddedCloud {
  let engine: Engine | undefined;
  let isSwept = false;
  let isUnreadable = false;
  const open = () => (engine ??= openEngine(options, isUnreadable));
  const route = createRouter(() => open().portsFor());

  /** What a timer and the seller do in a real shop. A bug in it must not affect the answer to the request. */
  async function runBackgroundJobs(shop: Engine): Promise<void> {
    try {
      if (!isSwept) await sweepOrders(shop.portsFor());
      isSwept = true;
      await shop.simulateSeller();
      await notifyBackInStock(shop.portsFor());
    } catch (bug) {
      console.error('[xiaopu] background jobs', bug);
    }
  }

  async function answer(request: CloudRequest): Promise<CloudReply> {
    const unavailable = tryOpen(open);
    if (unavailable) return { answer: unavailable, now: options.now() };
    const shop = open();
    await runBackgroundJobs(shop);
    const reply = await route(request);
    if (shop.store.isUnreadable()) return answerAfterReset(shop, request);
    if (request.verb === 'shop.get' && reply.answer.ok) open().acknowledgeReset();
    return reply;
  }

  /** Data is read when it is needed, so only a request finds out that it can't be read. The shop then starts again. */
  async function answerAfterReset(unreadable: Engine, request: CloudRequest): Promise<CloudReply> {
    if (engine === unreadable) engine = undefined;
    isUnreadable = engine === undefined;
    const reply = await answer(request);
    isUnreadable = false;
    return reply;
  }

  let answerWithFaults: typeof answer | undefined;
  return {
    send: (request) =>
      (answerWithFaults ??= withFaults(answer, [options.storage.get(FAULTS_KEY), options.faults]))(request),
    settle: async (number, outcome) => tryOpen(open) ?? open().settle(number, outcome),
    sourceStats: () => (tryOpen(open) ? [] : open().sourceStats()),
  };
}

/** A failure when storage does not work or the content can't be read; the next request tries again. */
function tryOpen(open: () => Engine) {
  try {
    open();
    return undefined;
  } catch (error) {
    console.error('[xiaopu] can’t open the shop', error);
    return err(failure('UNAVAILABLE', { reason: 'not open' }));
  }
}

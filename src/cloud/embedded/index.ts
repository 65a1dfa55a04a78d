import type { SourceTally } from '@/contract/entry/landing';
import type { Ask, Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';

import { tellBackInStock } from '../jobs/notify-back-in-stock';
import { sweepOrders } from '../jobs/sweep-orders';
import { createRouter } from '../router';
import { openEngine, type EmbeddedOptions, type Engine } from './engine';
import { FAULTS_KEY, withFaults } from './faults';
import type { SettleSandbox } from './payments/sandbox';

export interface EmbeddedCloud {
  readonly ask: (ask: Ask) => Promise<Reply>;
  readonly settle: SettleSandbox;
  /** What the shop's cards and codes brought, as far as this phone knows; nothing where storage can't be asked. */
  readonly sources: () => readonly SourceTally[];
}

/** The mocked cloud: the very handlers of the real one, over the phone's storage. Nothing is read before the first ask. */
export function createEmbeddedCloud(options: EmbeddedOptions): EmbeddedCloud {
  let engine: Engine | undefined;
  let isSwept = false;
  const open = () => (engine ??= openEngine(options));
  const route = createRouter(() => open().portsFor());

  /** What in a real shop a timer and the seller do. That it broke must not keep the shopper from her answer. */
  async function tend(shop: Engine): Promise<void> {
    try {
      if (!isSwept) await sweepOrders(shop.portsFor());
      isSwept = true;
      await shop.tend();
      await tellBackInStock(shop.portsFor());
    } catch (bug) {
      console.error('[xiaopu] tending', bug);
    }
  }

  async function answer(ask: Ask): Promise<Reply> {
    const unreadable = tryOpen(open);
    if (unreadable) return { answer: unreadable, now: options.now() };
    await tend(open());
    const reply = await route(ask);
    if (ask.verb === 'shop.get' && reply.answer.ok) open().told();
    return reply;
  }

  let faulty: typeof answer | undefined;
  return {
    ask: (ask) => (faulty ??= withFaults(answer, [options.storage.get(FAULTS_KEY), options.faults]))(ask),
    settle: async (number, outcome) => tryOpen(open) ?? open().settle(number, outcome),
    sources: () => (tryOpen(open) ? [] : open().sources()),
  };
}

function tryOpen(open: () => Engine) {
  try {
    open();
    return undefined;
  } catch (broken) {
    console.error('[xiaopu] storage', broken);
    return err(failure('UNAVAILABLE', { reason: 'storage' }));
  }
}

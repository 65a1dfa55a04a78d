import type { SourceStats } from '@/contract/entry/landing';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';

import { answerRequest, isVerbOf } from '../answer-request';
import { FAULTS_KEY, withFaults } from './fault-injection';
import { FIRST_VERBS } from './first-verbs';
import type { FullCloud, OpenFullCloud } from './full-cloud';
import type { SettleSandbox } from './payments/sandbox';
import { openPhoneShop, type EmbeddedOptions, type PhoneShop } from './phone-shop';

export interface EmbeddedCloud {
  readonly send: (request: CloudRequest) => Promise<CloudReply>;
  readonly settle: SettleSandbox;
  /** Visits and orders by source, as far as this phone knows; empty when storage does not work. */
  readonly sourceStats: () => readonly SourceStats[];
}

export interface CloudOptions extends EmbeddedOptions {
  /** Loads what answers all verbs: in a mini program a script that a start does not need for its first screen. May throw. */
  readonly loadFullCloud: () => OpenFullCloud;
}

/** A shop that is open; `full` once something other than the first screen was asked. */
interface OpenShop {
  readonly shop: PhoneShop;
  full?: FullCloud;
  /** Verbs of the first screen that were asked. */
  readonly asked: Set<string>;
}

/**
 * The mocked cloud: the handlers of the real one, over the phone's storage. Nothing is read before the first request.
 * What the first screen asks is answered at once; what a timer and the seller did meanwhile is done with the next
 * request, as in a real shop it is not done by a request either.
 */
export function createEmbeddedCloud({ loadFullCloud, ...options }: CloudOptions): EmbeddedCloud {
  let opened: OpenShop | undefined;
  let isUnreadable = false;
  const open = () => (opened ??= { shop: openPhoneShop(options, isUnreadable), asked: new Set() });
  const openFull = (): FullCloud => {
    const current = open();
    return (current.full ??= loadFullCloud()(current.shop, options));
  };

  const isOfFirstScreen = ({ full, asked }: OpenShop, verb: string) =>
    !full && isVerbOf(FIRST_VERBS, verb) && !asked.has(verb);

  function route(request: CloudRequest, { shop, full, asked }: OpenShop): Promise<CloudReply> {
    if (full) return full.answer(request);
    asked.add(request.verb);
    return answerRequest(request, FIRST_VERBS, shop.readPortsFor());
  }

  async function answer(request: CloudRequest): Promise<CloudReply> {
    const unavailable = tryOpen(() => isOfFirstScreen(open(), request.verb) || openFull());
    if (unavailable) return { answer: unavailable, now: options.now() };
    const current = open();
    const reply = await route(request, current);
    if (current.shop.store.isUnreadable()) return answerAfterReset(current, request);
    if (request.verb === 'shop.get' && reply.answer.ok) open().shop.acknowledgeReset();
    return reply;
  }

  /** Data is read when it is needed, so only a request finds out that it can't be read. The shop then starts again. */
  async function answerAfterReset(unreadable: OpenShop, request: CloudRequest): Promise<CloudReply> {
    if (opened === unreadable) opened = undefined;
    isUnreadable = opened === undefined;
    const reply = await answer(request);
    isUnreadable = false;
    return reply;
  }

  let answerWithFaults: typeof answer | undefined;
  return {
    send: (request) =>
      (answerWithFaults ??= withFaults(answer, [options.storage.get(FAULTS_KEY), options.faults]))(request),
    settle: async (number, outcome) => tryOpen(openFull) ?? openFull().settle(number, outcome),
    sourceStats: () => (tryOpen(openFull) ? [] : openFull().sourceStats()),
  };
}

/** A failure when storage does not work or the content can't be read; the next request tries again. */
function tryOpen(open: () => unknown) {
  try {
    open();
    return undefined;
  } catch (error) {
    console.error('[xiaopu] can’t open the shop', error);
    return err(failure('UNAVAILABLE', { reason: 'not open' }));
  }
}

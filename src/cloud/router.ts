import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { READS } from '@/contract/verbs';

import { answerRequest, isVerbOf } from './answer-request';
import { HANDLERS } from './handler-table';
import { isSeller } from './handlers/desk/seller-only';
import { INPUTS } from './inputs';
import type { Database, Ports } from './ports';
import { createRateWindow } from './rate-window';
import { deliverMessages } from './services/messages/deliver-messages';

const ALL_VERBS = { inputs: INPUTS, handlers: HANDLERS };

/** Answers requests of the phone. `portsFor` is called once per request, so that each has its own caller. */
export function createRouter(portsFor: () => Ports | Promise<Ports>): (request: CloudRequest) => Promise<CloudReply> {
  const retryAtOf = createRateWindow();
  return async (request) => {
    const ports = await portsFor();
    const isWrite = isVerbOf(ALL_VERBS, request.verb) && !READS.has(request.verb);
    // The seller packs a hundred parcels in a row.
    const retryAt = isWrite && !isSeller(ports) ? retryAtOf(ports.caller.shopperId, ports.clock.now()) : undefined;
    if (retryAt !== undefined) return { answer: err(failure('RATE_LIMITED', { retryAt })), now: ports.clock.now() };
    const { db, hasNews } = watchOutboxes(ports.db);
    const reply = await answerRequest(request, ALL_VERBS, { ...ports, db });
    if (hasNews()) await sendNews(ports);
    return reply;
  };
}

/** The same database, and whether a transaction over it has put something into an outbox: else nobody need look. */
function watchOutboxes(db: Database): { readonly db: Database; readonly hasNews: () => boolean } {
  let found = false;
  const transaction: Database['transaction'] = (work) =>
    db.transaction((tx) =>
      work({
        ...tx,
        put(collection, document) {
          found ||= collection === 'outbox';
          tx.put(collection, document);
        },
      }),
    );
  return { db: { ...db, transaction }, hasNews: () => found };
}

/** Tells shoppers of what a request has changed. A bug in it must not affect the answer. */
async function sendNews(ports: Ports): Promise<void> {
  try {
    await deliverMessages(ports);
  } catch (bug) {
    console.error('[xiaopu] messages', bug);
  }
}

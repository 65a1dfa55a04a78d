import type { Verdict } from '@/cloud/wechat-ports';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import { HOUR, MINUTE } from '@/contract/time';

import { requestMediaCheck } from '../wechat/media-check';
import type { WechatApi } from '../wechat/wechat-api';
import type { CheckStore, PictureCheck } from './check-store';
import type { Decisions } from './decisions';
import type { PictureFiles } from './picture-files';

/** Checks per run; the next run takes the rest. WeChat takes 2,000 a minute. */
const BATCH_SIZE = 50;

/** A verdict comes within half an hour, or never. */
const ASK_AGAIN_IN = HOUR;
/** When WeChat did not take the question. */
const TRY_AGAIN_IN = 5 * MINUTE;

/** How often WeChat is asked about a picture before the seller has to decide alone. */
const MAX_TRIES = 4;

/** Failures one after the other after which a run ends: whatever fails so often is away. */
const MAX_FAILURES = 3;

interface RunOptions {
  readonly store: CheckStore;
  readonly files: PictureFiles;
  readonly api: WechatApi;
  readonly decisions: Decisions;
}

/**
 * Asks WeChat about new pictures and acts on its verdicts: a refused picture is taken away at once, and what showed it;
 * once all pictures of a review are decided, it is shown if all passed. Whatever stays without a verdict is left to the
 * seller, who sees it among what waits for her. A run that was broken off goes on with the next.
 */
export async function runPictureChecks(options: RunOptions): Promise<void> {
  let failures = 0;
  for (const check of await options.store.due(BATCH_SIZE)) {
    const done = await (check.verdict ? act(check, check.verdict, options) : ask(check, options));
    failures = done.ok ? 0 : failures + 1;
    if (failures === MAX_FAILURES) return;
  }
}

type Done = Result<void, Failure<'UNAVAILABLE'>>;

async function ask(check: PictureCheck, { store, files, api, decisions }: RunOptions): Promise<Done> {
  // WeChat is asked about the picture of somebody; what she shows is gone with her.
  if (check.tries >= MAX_TRIES || check.shopperId === '') {
    await store.giveUp(check);
    await finish(check, { store, decisions });
    return ok(undefined);
  }
  const url = await files.urlOf(check.file);
  const asked = url.ok ? await requestMediaCheck({ url: url.value, openid: check.shopperId }, api) : url;
  await store.asked(check, asked.ok ? { traceId: asked.value, inMs: ASK_AGAIN_IN } : { inMs: TRY_AGAIN_IN });
  return asked.ok ? ok(undefined) : asked;
}

async function act(check: PictureCheck, verdict: Verdict, { store, files, decisions }: RunOptions): Promise<Done> {
  if (verdict.outcome === 'reject') {
    const gone = await files.withhold(check.file);
    if (!gone.ok) return gone;
    await decisions.refuse(check.publication, verdict.violation);
  }
  await finish(check, { store, decisions });
  return ok(undefined);
}

async function finish(check: PictureCheck, { store, decisions }: Pick<RunOptions, 'store' | 'decisions'>) {
  const { publication, shopperId } = check;
  const all = await store.of(publication);
  if (!all.every(({ verdict }) => verdict)) return store.settled(check);
  const hasPassed = all.every(({ verdict }) => verdict?.outcome === 'pass');
  if (hasPassed && publication.kind === 'review') await decisions.show(publication, shopperId);
  await store.forget(publication);
}

import type { Ports, WriteFailure } from '@/cloud/ports';
import type { ShopDocuments } from '@/cloud/shop-documents';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { EmptyObject } from '@/contract/verb';
import type { VerbName } from '@/contract/verbs';

import { findDocument, putVersion, type ContentOf } from '../save-document';

interface End<C extends 'promotions' | 'coupons'> {
  readonly collection: C;
  readonly verb: VerbName;
  readonly id: string;
  /** The version that the seller saw. */
  readonly version: number;
  readonly contentOf: (document: ShopDocuments[C]) => {
    readonly since: EpochMs;
    readonly until: EpochMs;
    readonly removed: ContentOf<C>;
    readonly ended: ContentOf<C>;
  };
}

/**
 * Ends a coupon or promotion that runs, so that it stays listed as one that is over; removes one that is over or did not
 * begin. Sent twice, the second finds it done. Someone saved it since it was seen: CONFLICT.
 */
export function endReduction<C extends 'promotions' | 'coupons'>(
  ports: Ports,
  { collection, verb, id, version, contentOf }: End<C>,
): Promise<Result<EmptyObject, Failure<'CONFLICT'> | WriteFailure>> {
  return ports.db.transaction<EmptyObject, Failure<'CONFLICT'>>(async (tx) => {
    const found = await findDocument(tx, collection, id);
    if (!found.ok) return ok({});
    const before = found.value;
    if (before.version !== version) {
      const isDone = before.version === version + 1 && before.history[before.history.length - 1]?.verb === verb;
      return isDone ? ok({}) : err(failure('CONFLICT', { edited: version, current: before.version }));
    }
    const { since, until, removed, ended } = contentOf(before);
    const now = ports.clock.now();
    const content = since < now && now < until ? ended : removed;
    await putVersion(tx, { collection, id, before, content, verb, context: ports });
    return ok({});
  });
}

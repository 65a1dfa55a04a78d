import type { Pool } from 'pg';

import type { Verdict } from '@/cloud/wechat-ports';
import type { EpochMs } from '@/contract/time';

import { orUnavailable } from '../database/failures';
import { parsePublication, type Publication } from './publication';

/** A picture of a publication that WeChat is asked about. It is forgotten when all of the publication are decided. */
export interface PictureCheck {
  readonly publication: Publication;
  readonly file: string;
  /** Who uploaded it; empty once everything of that shopper was removed (`forget_shopper` in `database/migrations`). */
  readonly shopperId: string;
  /** How often WeChat was asked. */
  readonly tries: number;
  /** None before WeChat has told it. */
  readonly verdict?: Verdict;
}

type Key = Pick<PictureCheck, 'publication' | 'file'>;

/** The table `picture_checks`. It rejects when the database is away. */
export interface CheckStore {
  /** New checks, due now. One that is there already stays as it is. */
  readonly add: (about: Pick<PictureCheck, 'publication' | 'shopperId'>, files: readonly string[]) => Promise<void>;
  /** Checks with something to do by now, the longest due first. */
  readonly due: (limit: number) => Promise<readonly PictureCheck[]>;
  readonly of: (publication: Publication) => Promise<readonly PictureCheck[]>;
  /** WeChat was asked, under this trace id (none if it did not take it); to be asked again in so many ms. */
  readonly asked: (key: Key, again: { readonly traceId?: string; readonly inMs: number }) => Promise<void>;
  /** A verdict came: it is due now, unless it has one already. False if the trace id is not known. */
  readonly decide: (traceId: string, verdict: Verdict) => Promise<boolean>;
  readonly giveUp: (key: Key) => Promise<void>;
  /** Nothing more to do with it, until the others of its publication are decided. */
  readonly settled: (key: Key) => Promise<void>;
  readonly forget: (publication: Publication) => Promise<void>;
}

interface Row {
  readonly about: string;
  readonly file: string;
  readonly shopper: string;
  readonly tries: number;
  readonly verdict: Verdict | null;
}

export function createCheckStore(pool: Pool, now: () => EpochMs): CheckStore {
  const run = (text: string, values: readonly (string | number | null | readonly string[])[]) =>
    orUnavailable(pool.query<Row>(text, [...values]));
  const read = async (...query: Parameters<typeof run>) => (await run(...query)).rows.flatMap(toCheck);
  const update = async ({ publication, file }: Key, set: string, ...values: readonly (string | number | null)[]) =>
    void (await run(`update xiaopu.picture_checks set ${set} where about = $1 and file = $2`, [
      ...[JSON.stringify(publication), file],
      ...values,
    ]));
  return {
    add: async ({ publication, shopperId }, files) => {
      const insert = `insert into xiaopu.picture_checks (about, file, shopper, due)
        select $1, file, $2, $3 from unnest($4::text[]) file on conflict do nothing`;
      await run(insert, [JSON.stringify(publication), shopperId, now(), files]);
    },
    due: (limit) => read('select * from xiaopu.picture_checks where due <= $1 order by due limit $2', [now(), limit]),
    of: (publication) => read('select * from xiaopu.picture_checks where about = $1', [JSON.stringify(publication)]),
    asked: (key, { traceId, inMs }) =>
      update(key, 'tries = tries + 1, trace = $3, due = $4', traceId ?? null, now() + inMs),
    decide: async (traceId, verdict) => {
      const set = `update xiaopu.picture_checks set verdict = coalesce(verdict, $2),
        due = case when verdict is null then $3 else due end where trace = $1`;
      return (await run(set, [traceId, JSON.stringify(verdict), now()])).rowCount !== 0;
    },
    giveUp: (key) => update(key, 'verdict = $3', JSON.stringify({ outcome: 'review' } satisfies Verdict)),
    settled: (key) => update(key, 'due = null'),
    forget: async (publication) =>
      void (await run('delete from xiaopu.picture_checks where about = $1', [JSON.stringify(publication)])),
  };
}

function toCheck({ about, file, shopper, tries, verdict }: Row): readonly PictureCheck[] {
  const publication = parsePublication(about);
  return publication ? [{ publication, file, shopperId: shopper, tries, ...(verdict && { verdict }) }] : [];
}

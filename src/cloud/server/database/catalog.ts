import type { Pool } from 'pg';

import { toCatalog, type CatalogCollection } from '@/cloud/catalog-documents';
import { createCatalogSnapshot, type CatalogSnapshot } from '@/cloud/catalog-snapshot';
import type { Collection, Documents } from '@/cloud/records';

import { orUnavailable } from './failures';

const COLLECTIONS: Readonly<Record<CatalogCollection | 'catalogRevision', true>> = {
  catalogRevision: true,
  coupons: true,
  goods: true,
  goodsOrder: true,
  promotions: true,
  sampleReviews: true,
  shop: true,
};

interface Row {
  readonly collection: string;
  readonly body: unknown;
}

function documentsIn<C extends Collection>(rows: readonly Row[], name: C): readonly Documents[C][] {
  // The collection names the type of its documents.
  return rows.filter(({ collection }) => collection === name).map(({ body }) => body as Documents[C]);
}

const revisionIn = (rows: readonly Row[]) => documentsIn(rows, 'catalogRevision')[0]?.revision ?? 0;

/**
 * Returns the catalog as it is stored now. It is kept in the process, and read again when its revision, which is read
 * each time, has changed. Rejects with `Unavailable`.
 */
export function createCatalogReader(pool: Pool, pinyin?: string): () => Promise<CatalogSnapshot> {
  let snapshot: Promise<CatalogSnapshot> | undefined;
  let known: number | undefined;
  return async () => {
    const revision = await readRevision(pool);
    if (snapshot === undefined || known !== revision) {
      known = revision;
      snapshot = readSnapshot(pool, pinyin);
      // What could not be read is read by the next request.
      snapshot.catch(() => (known = undefined));
    }
    return snapshot;
  };
}

async function readRevision(pool: Pool): Promise<number> {
  const { rows } = await orUnavailable(
    pool.query<Row>(
      `select collection, body from xiaopu.documents where collection = 'catalogRevision' and id = 'catalog'`,
    ),
  );
  return revisionIn(rows);
}

/** One statement, so that all documents are of the same instant as the revision. */
async function readSnapshot(pool: Pool, pinyin: string | undefined): Promise<CatalogSnapshot> {
  const { rows } = await orUnavailable(
    pool.query<Row>(
      'select collection, body from xiaopu.documents where collection = any($1::text[]) order by collection, id',
      [Object.keys(COLLECTIONS)],
    ),
  );
  const catalog = toCatalog((collection) => documentsIn(rows, collection));
  return createCatalogSnapshot(catalog, revisionIn(rows), () => pinyin ?? '');
}

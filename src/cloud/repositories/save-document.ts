import type { EditedDocument, Save } from '@/contract/edited-document';
import { failure, type Failure, type FailureDetails } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { VerbName } from '@/contract/verbs';

import type { Ports, Reader, Transaction, WriteFailure } from '../ports';
import type { Documents } from '../records';
import type { ShopDocuments } from '../shop-documents';
import { countCatalogSave, transactionWithCatalog } from './catalog/catalog-revision';
import { withChange } from './history';
import { runOnce } from './run-once';

/** Collections of documents that the seller edits, and what NOT_FOUND calls one of each. */
const NAMES = {
  goods: 'goods',
  posts: 'post',
  shop: 'desk',
  promotions: 'promotion',
  coupons: 'coupon',
} as const satisfies Partial<Record<keyof ShopDocuments, FailureDetails['NOT_FOUND']['what']>>;

type EditedCollection = keyof typeof NAMES;

type Context = Pick<Ports, 'caller' | 'clock'>;

/** What its documents have besides the version: `content` of a new one, or of the next version. */
export type ContentOf<C extends EditedCollection> = Omit<ShopDocuments[C], keyof EditedDocument>;

/** A document that does not exist, or that is deleted or removed, is NOT_FOUND. */
export async function findDocument<C extends EditedCollection>(
  db: Reader,
  collection: C,
  id: string,
): Promise<Result<ShopDocuments[C], Failure<'NOT_FOUND'>>> {
  // The documents of this collection; TypeScript can't follow the generic key into `Documents`.
  const found = (await db.get(collection, id)) as ShopDocuments[C] | undefined;
  const isGone = !found || ('removed' in found && found.removed) || ('state' in found && found.state === 'deleted');
  return isGone ? err(failure('NOT_FOUND', { what: NAMES[collection] })) : ok(found);
}

/**
 * Puts the next version of a document, and counts it as a save of the catalog, of which posts are no part.
 * `before` is absent for a new one.
 */
export async function putVersion<C extends EditedCollection>(
  tx: Transaction,
  {
    collection,
    id,
    before,
    content,
    verb,
    context,
  }: {
    readonly collection: C;
    readonly id: string;
    readonly before?: EditedDocument | undefined;
    readonly content: ContentOf<C>;
    readonly verb: VerbName;
    readonly context: Context;
  },
): Promise<ShopDocuments[C]> {
  const saved: EditedDocument = {
    id,
    version: (before?.version ?? 0) + 1,
    history: withChange(before?.history ?? [], verb, context),
  };
  // The two are together a document of this collection; TypeScript can't follow the generic key.
  const document = { ...content, ...saved } as ShopDocuments[C];
  tx.put(collection, document as Documents[C]); // the same type by its other name
  if (collection !== 'posts') await countCatalogSave(tx);
  return document;
}

interface Edit<C extends EditedCollection> {
  readonly collection: C;
  readonly id: string;
  readonly verb: VerbName;
  /** The content of the next version; undefined when it is as wanted already, and nothing is written. */
  readonly change: (document: ShopDocuments[C]) => ContentOf<C> | undefined;
}

/** Brings a document into a state: sent twice, the second finds it there. */
export function editDocument<C extends EditedCollection>(
  ports: Ports,
  { collection, id, verb, change }: Edit<C>,
): Promise<Result<ShopDocuments[C], Failure<'NOT_FOUND'> | WriteFailure>> {
  return ports.db.transaction<ShopDocuments[C], Failure<'NOT_FOUND'>>(async (tx) => {
    const found = await findDocument(tx, collection, id);
    if (!found.ok) return found;
    const content = change(found.value);
    if (content === undefined) return found;
    return ok(await putVersion(tx, { collection, id, before: found.value, content, verb, context: ports }));
  });
}

interface SaveOnce<C extends EditedCollection, F> {
  readonly collection: C;
  readonly verb: VerbName;
  readonly request: Omit<Save<unknown>, 'fields'>;
  /** The content to save under `id`; `before` is absent for a new document. */
  readonly contentOf: (saved: SavedContext<C>) => Promise<Result<ContentOf<C>, F>>;
}

export interface SavedContext<C extends EditedCollection> {
  readonly tx: Transaction;
  readonly id: string;
  readonly before: ShopDocuments[C] | undefined;
  /** As it is in this transaction. */
  readonly catalog: Ports['catalog'];
}

type SaveFailure = Failure<'NOT_FOUND' | 'CONFLICT' | 'REQUEST_REUSED'>;

/** Saves a document as a whole, once per request, unless someone saved it since it was read. */
export function saveDocument<C extends EditedCollection, F>(
  ports: Ports,
  { collection, verb, request, contentOf }: SaveOnce<C, F>,
): Promise<Result<ShopDocuments[C], F | SaveFailure | WriteFailure>> {
  const { edited } = request;
  return transactionWithCatalog<ShopDocuments[C], F | SaveFailure>(ports, (tx, { catalog }) =>
    runOnce<ShopDocuments[C], F | SaveFailure>(tx, ports, {
      verb,
      request,
      idOf: (document) => document.id,
      replay: (savedId) => findDocument(tx, collection, savedId),
      async run() {
        const id = edited?.id ?? ports.ids.next();
        const found = edited && (await findDocument(tx, collection, id));
        if (found && !found.ok) return found;
        const before = found?.value;
        if (edited && before && before.version !== edited.version)
          return err(failure('CONFLICT', { edited: edited.version, current: before.version }));
        const content = await contentOf({ tx, id, before, catalog });
        if (!content.ok) return content;
        return ok(await putVersion(tx, { collection, id, before, content: content.value, verb, context: ports }));
      },
    }),
  );
}

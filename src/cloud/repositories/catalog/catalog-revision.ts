import type { Ports, Reader, Transaction, WriteFailure } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

const ID = 'catalog';

/** How often a write is tried while the seller goes on saving. */
const ATTEMPTS = 5;

const OUTDATED = Symbol('outdated');

async function readCatalogRevision(db: Reader): Promise<number> {
  return (await db.get('catalogRevision', ID))?.revision ?? 0;
}

/** Counts a save of the catalog, in its own transaction. */
export async function countCatalogSave(tx: Transaction): Promise<void> {
  tx.put('catalogRevision', { id: ID, revision: (await readCatalogRevision(tx)) + 1 });
}

/**
 * Runs a transaction whose result depends on the catalog, such as on a price. `work` gets ports with a catalog that no
 * save changes until the transaction ends: if one has changed it meanwhile, `work` runs again with the new catalog.
 * `readFirst` reads what `work` will need, in one go with the revision.
 */
export async function transactionWithCatalog<T, F>(
  ports: Ports,
  work: (tx: Transaction, ports: Ports) => Promise<Result<T, F>>,
  readFirst?: (tx: Reader) => Promise<unknown>,
): Promise<Result<T, F | WriteFailure>> {
  let current = ports;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { catalog } = current;
    const result: Result<T, F | typeof OUTDATED | WriteFailure> = await ports.db.transaction<T, F | typeof OUTDATED>(
      async (tx) => {
        const [revision] = await Promise.all([readCatalogRevision(tx), readFirst?.(tx)]);
        return revision === catalog.revision ? work(tx, current) : err(OUTDATED);
      },
    );
    if (result.ok) return result;
    if (result.failure !== OUTDATED) return err(result.failure);
    current = { ...ports, catalog: await ports.currentCatalog() };
  }
  return err(failure('UNAVAILABLE', { reason: 'catalog' }));
}

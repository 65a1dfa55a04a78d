import type { Database, Ports, Transaction } from '@/cloud/ports';
import type { Collection, Documents } from '@/cloud/records';

/** A transaction that reads its own writes and stores none of them. */
function rehearsal(tx: Transaction): Transaction {
  const written = new Map<string, unknown>();
  const keyOf = (collection: Collection, id: string) => `${collection}/${id}`;
  return {
    async get<C extends Collection>(collection: C, id: string) {
      const key = keyOf(collection, id);
      // What was written under this key has the type of its collection.
      return written.has(key) ? (written.get(key) as Documents[C] | undefined) : tx.get(collection, id);
    },
    put: (collection, document) => void written.set(keyOf(collection, document.id), document),
    remove: (collection, id) => void written.set(keyOf(collection, id), undefined),
  };
}

/**
 * Ports whose database runs the work of each transaction once for nothing before it runs it for good, as a database does
 * that lost a race: work may do nothing but read and write its transaction.
 */
export function withWorkTwice(ports: Ports): Ports {
  const transaction: Database['transaction'] = (work) =>
    ports.db.transaction(async (tx) => {
      await work(rehearsal(tx));
      return work(tx);
    });
  return { ...ports, db: { ...ports.db, transaction } };
}

import { ALL } from '@/cloud/index-keys';

import type { StoredCollection, StoredDocuments } from './documents';
import { findEntries, HIGHEST, SEPARATOR, updateIndexes } from './indexes';
import type { Tree } from './tree';

/** Documents removed at once. */
const BATCH = 50;

/** Requests of one shopper that stay: those that a phone may still have under way. */
const KEPT_REQUESTS = 5;

/**
 * Removes a part of what the shop can do without, oldest first: counted visits, sandbox payments that can't be paid any
 * more, then completed requests that no phone repeats. False when there is nothing left to remove.
 */
export function letGo(tree: Tree): boolean {
  for (const remove of [removeVisits, removeClosedPayments, shortenRequests])
    if (remove(tree) > 0) return tree.commit() === 'stored';
  return false;
}

function firstOf<C extends StoredCollection>(tree: Tree, name: C): readonly StoredDocuments[C][] {
  const entries = tree.range({ from: name + SEPARATOR, to: name + SEPARATOR + HIGHEST, limit: BATCH });
  // What stands under the name of a collection is a document of it.
  return entries.map(([, document]) => document as StoredDocuments[C]);
}

function removeVisits(tree: Tree): number {
  const visits = firstOf(tree, 'visits');
  for (const { id } of visits) tree.remove(`visits${SEPARATOR}${id}`);
  return visits.length;
}

function removeClosedPayments(tree: Tree): number {
  const closed = findEntries(tree, 'closedPayments', { key: ALL, order: 'oldest', limit: BATCH });
  for (const { documentId } of closed) {
    const key = `payments${SEPARATOR}${documentId}`;
    // The index names documents of this collection.
    const before = tree.get(key) as StoredDocuments['payments'] | undefined;
    updateIndexes(tree, 'payments', { before, after: undefined });
    tree.remove(key);
  }
  return closed.length;
}

function shortenRequests(tree: Tree): number {
  const long = firstOf(tree, 'requests').filter(({ completed }) => completed.length > KEPT_REQUESTS);
  for (const record of long)
    tree.put(`requests${SEPARATOR}${record.id}`, { ...record, completed: record.completed.slice(-KEPT_REQUESTS) });
  return long.length;
}

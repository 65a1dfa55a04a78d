/** What became of a batch so far. */
export interface Batch<T> {
  /** In the order in which they were chosen. */
  readonly made: readonly { readonly id: string; readonly value: T }[];
  readonly failed: readonly string[];
  /** Not tried: it was stopped before. */
  readonly left: readonly string[];
}

interface Work<T> {
  /** `undefined`: it did not work out. */
  readonly draw: (id: string) => Promise<T | undefined>;
  /** Told after each. */
  readonly onProgress: (batch: Batch<T>) => void;
  readonly isStopped: () => boolean;
}

/** One after the other, for a phone has little room for canvases. One that fails stops no other. */
export async function drawBatch<T>(ids: readonly string[], work: Work<T>): Promise<Batch<T>> {
  let batch: Batch<T> = { made: [], failed: [], left: ids };
  for (const id of ids) {
    if (work.isStopped()) break;
    const value = await work.draw(id).catch(() => undefined);
    const left = batch.left.slice(1);
    batch =
      value === undefined
        ? { ...batch, failed: [...batch.failed, id], left }
        : { ...batch, made: [...batch.made, { id, value }], left };
    work.onProgress(batch);
  }
  return batch;
}

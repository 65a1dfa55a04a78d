/** Progress of a batch. */
export interface Batch<T> {
  /** In the order of selection. */
  readonly drawn: readonly { readonly id: string; readonly value: T }[];
  readonly failed: readonly string[];
  /** Not drawn yet. */
  readonly remaining: readonly string[];
}

interface BatchOptions<T> {
  /** `undefined` if drawing failed. */
  readonly draw: (id: string) => Promise<T | undefined>;
  /** Called after each poster. */
  readonly onProgress: (batch: Batch<T>) => void;
  readonly isStopped: () => boolean;
}

/** Draws one poster at a time, because canvases use a lot of memory. A failure does not stop the batch. */
export async function drawBatch<T>(ids: readonly string[], options: BatchOptions<T>): Promise<Batch<T>> {
  let batch: Batch<T> = { drawn: [], failed: [], remaining: ids };
  for (const id of ids) {
    if (options.isStopped()) break;
    const value = await options.draw(id).catch(() => undefined);
    const remaining = batch.remaining.slice(1);
    batch =
      value === undefined
        ? { ...batch, failed: [...batch.failed, id], remaining }
        : { ...batch, drawn: [...batch.drawn, { id, value }], remaining };
    options.onProgress(batch);
  }
  return batch;
}

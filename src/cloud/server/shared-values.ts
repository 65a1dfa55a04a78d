/** A small value that all processes of the server share, such as WeChat's access token; it is not for phones. */
export type SharedValue = Readonly<Record<string, string | number>>;

/** What the processes of the server share beside the shop's documents: a table with one row a key. It rejects when away. */
export interface SharedValues {
  readonly get: (key: string) => Promise<SharedValue | undefined>;
  /**
   * Writes what `work` makes of the value there was. While it runs no other process works on this key (in PostgreSQL: an
   * advisory lock of the transaction), and it runs once, as it may ask WeChat. Nothing is written when it throws.
   */
  readonly update: (
    key: string,
    work: (before: SharedValue | undefined) => Promise<SharedValue | undefined>,
  ) => Promise<SharedValue | undefined>;
}

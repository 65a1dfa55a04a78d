import type { SharedValue, SharedValues } from '@/cloud/server/shared-values';

/** Values that several processes of a test share; on one key one works at a time. */
export function createTestValues(): SharedValues {
  const values = new Map<string, SharedValue>();
  const busy = new Map<string, Promise<unknown>>();
  return {
    get: async (key) => values.get(key),
    update: (key, work) => {
      const run = async () => {
        const after = await work(values.get(key));
        if (after) values.set(key, after);
        return after;
      };
      const next = (busy.get(key) ?? Promise.resolve()).then(run, run);
      busy.set(key, next);
      return next;
    },
  };
}

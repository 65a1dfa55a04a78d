import { takeShop } from '@/client/only-window';

type Locks = NonNullable<Parameters<typeof takeShop>[0]>;

/** One lock, as a browser has: given to the first, to the next when the first has closed, refused when the wait is over. */
function createLocks() {
  let isHeld = false;
  const request = (_name: string, { signal }: LockOptions, callback: () => Promise<unknown>) => {
    if (!isHeld) {
      isHeld = true;
      return callback();
    }
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  };
  // The overload that is used here; the others are never called.
  return { locks: { request } as unknown as Locks, close: () => (isHeld = false) };
}

describe('two windows over one storage', () => {
  it('open the shop in the first only, and in the second once the first is closed', async () => {
    const { locks, close } = createLocks();
    expect(await takeShop(locks)).toBe(true);
    expect(await takeShop(locks)).toBe(false);
    close();
    expect(await takeShop(locks)).toBe(true);
  });

  it('do not exist on a phone', async () => {
    expect(await takeShop(undefined)).toBe(true);
  });
});

/** How long a window that is being reloaded may take to give the lock back, ms. */
const PATIENCE = 3_000;

type Locks = Pick<LockManager, 'request'>;

/**
 * Takes the shop on this device for this window, until it is closed: two windows over one storage would each write what
 * the other does not know of, and lose pieces of the stock. False while another window has it. Where there are no locks,
 * as on a phone, there are no windows either.
 */
export function takeShop(locks: Locks | undefined): Promise<boolean> {
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const held = locks.request('xiaopu', { signal: AbortSignal.timeout(PATIENCE) }, () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    });
    held.catch(() => resolve(false));
  });
}

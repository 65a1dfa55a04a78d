import type { EmbeddedCloud } from '@/cloud/embedded';

/** A phone on which the sub-package can or can't be fetched; what it hands in answers every ask with `reply`. */
function phone({ fetched }: { readonly fetched: () => Promise<unknown> }) {
  const asked: string[] = [];
  Object.assign(globalThis, {
    __non_webpack_require__: {
      async: (path: string) => {
        asked.push(path);
        return fetched();
      },
    },
  });
  return asked;
}

/** The door as a newly started app finds it. */
async function openDoor() {
  jest.resetModules();
  return import('@/client/embedded-package');
}

const openShop = (): EmbeddedCloud => {
  throw new Error('not opened here');
};

it('fetches the sub-package once and gives what it handed in', async () => {
  const door = await openDoor();
  const asked = phone({ fetched: async () => door.handIn(openShop) });
  expect(await door.fetchShop()).toBe(openShop);
  expect(await door.fetchShop()).toBe(openShop);
  expect(asked).toEqual(['./sandbox/cloud.js']);
});

it('tries again after it could not be fetched', async () => {
  const door = await openDoor();
  phone({ fetched: () => Promise.reject(new Error('offline')) });
  await expect(door.fetchShop()).rejects.toThrow('offline');
  phone({ fetched: async () => door.handIn(openShop) });
  expect(await door.fetchShop()).toBe(openShop);
});

it('does not wait for ever for a script that hands nothing in', async () => {
  const door = await openDoor();
  phone({ fetched: async () => undefined });
  await expect(door.fetchShop()).rejects.toThrow();
});

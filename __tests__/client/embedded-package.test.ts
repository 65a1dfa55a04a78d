import type { EmbeddedCloud } from '@/cloud/embedded';

/** Mocks `require.async`; returns the requested paths. */
function mockRequireAsync(load: () => Promise<unknown>) {
  const paths: string[] = [];
  Object.assign(globalThis, {
    __non_webpack_require__: {
      async: (path: string) => {
        paths.push(path);
        return load();
      },
    },
  });
  return paths;
}

/** The module as in a newly started app. */
async function importFresh() {
  jest.resetModules();
  return import('@/client/embedded-package');
}

const openEmbeddedCloud = (): EmbeddedCloud => {
  throw new Error('not opened here');
};

it('loads the sub-package once and returns what it registered', async () => {
  const embeddedPackage = await importFresh();
  const paths = mockRequireAsync(async () => embeddedPackage.registerEmbeddedCloud(openEmbeddedCloud));
  expect(await embeddedPackage.loadEmbeddedCloud()).toBe(openEmbeddedCloud);
  expect(await embeddedPackage.loadEmbeddedCloud()).toBe(openEmbeddedCloud);
  expect(paths).toEqual(['./sandbox/shared.js', './sandbox/cloud.js']);
});

it('tries again after it could not be loaded', async () => {
  const embeddedPackage = await importFresh();
  mockRequireAsync(() => Promise.reject(new Error('offline')));
  await expect(embeddedPackage.loadEmbeddedCloud()).rejects.toThrow('offline');
  mockRequireAsync(async () => embeddedPackage.registerEmbeddedCloud(openEmbeddedCloud));
  expect(await embeddedPackage.loadEmbeddedCloud()).toBe(openEmbeddedCloud);
});

it('rejects when the script registers nothing', async () => {
  const embeddedPackage = await importFresh();
  mockRequireAsync(async () => undefined);
  await expect(embeddedPackage.loadEmbeddedCloud()).rejects.toThrow();
});

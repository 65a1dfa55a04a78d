import type { OpenFullCloud } from '@/cloud/embedded/full-cloud';

/** Mocks WeChat's `require`; returns the requested paths. */
function mockRequire(load: () => unknown) {
  const paths: string[] = [];
  const require = (path: string) => {
    paths.push(path);
    return load();
  };
  Object.assign(globalThis, { __non_webpack_require__: require });
  return paths;
}

/** The module as in a newly started app. */
async function importFresh() {
  jest.resetModules();
  return import('@/client/full-cloud-package');
}

const openFullCloud: OpenFullCloud = () => {
  throw new Error('not opened here');
};

it('runs the second script once and returns what it registered', async () => {
  const fullCloudPackage = await importFresh();
  const paths = mockRequire(() => fullCloudPackage.registerFullCloud(openFullCloud));
  expect(fullCloudPackage.loadFullCloud()).toBe(openFullCloud);
  expect(fullCloudPackage.loadFullCloud()).toBe(openFullCloud);
  expect(paths).toEqual(['./full-cloud.js']);
});

it('throws when the script registers nothing', async () => {
  const fullCloudPackage = await importFresh();
  mockRequire(() => undefined);
  expect(() => fullCloudPackage.loadFullCloud()).toThrow();
});

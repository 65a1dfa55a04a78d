import { createRouter } from '@/cloud/router';
import type { VerbName } from '@/contract/verbs';

import { partsOf, withValueAt } from '../../support/hostile';
import { INPUT_EXAMPLES, VERBS } from '../../support/input-examples';
import { openTestShop } from '../../support/shop';

const UPLOADS = 'cloud://shop-1a2b.7368/pictures/';
const OWN = `${UPLOADS}m1k2-abc.jpg`;

const PICTURES = VERBS.flatMap((verb) =>
  partsOf(INPUT_EXAMPLES[verb]).flatMap(([path]) => (path.endsWith('url') ? [[verb, path] as const] : [])),
);

async function refusedAt(verb: VerbName, path: string, url: string, uploads?: string) {
  const ports = { ...openTestShop().engine.portsFor(), ...(uploads !== undefined && { uploads }) };
  const { answer } = await createRouter(() => ports)({ verb, input: withValueAt(INPUT_EXAMPLES[verb], path, url) });
  return !answer.ok && answer.failure.code === 'INVALID_INPUT' ? answer.failure.detail.path : undefined;
}

describe.each(PICTURES)('a picture in %s at %s', (verb, path) => {
  it('may be one that was uploaded to this shop', async () => {
    expect(await refusedAt(verb, path, OWN, UPLOADS)).not.toBe(path);
  });

  it.each([
    'cloud://other-9z8y.7368/pictures/a.jpg',
    'cloud://shop-1a2b.7368/private/a.jpg',
    `${UPLOADS}../private/a.jpg`,
    `${UPLOADS}a/b.jpg`,
    `${UPLOADS}%2e%2e/a.jpg`,
    UPLOADS,
    'wxfile://usr/pictures/../../secret',
    'http://usr/../secret',
    '/sandbox/../../secret.png',
  ])('is refused at %s', async (url) => {
    expect(await refusedAt(verb, path, url, UPLOADS)).toBe(path);
  });

  it('is refused in the storage of any cloud by a shop that has none', async () => {
    expect(await refusedAt(verb, path, OWN)).toBe(path);
  });
});

import { toPostCard } from '@/domain/feed';

import { aPost, aTalk } from '../support/builders';

const POST = toPostCard(aPost({ id: 'p1' }), { cardOf: () => undefined, talkOf: () => aTalk() });

const said: string[] = [];
jest.mock('@/platform/feedback', () => ({ say: (words: string) => said.push(words) }));

async function start(fetched: () => Promise<unknown>) {
  jest.resetModules();
  said.length = 0;
  Object.assign(globalThis, { __non_webpack_require__: { async: fetched } });
  const { keep } = await import('@/pages/parts/use-post-acts');
  const { handInPosters } = await import('@/platform/posters-door');
  return { keep, handInPosters };
}

describe('keeping a post', () => {
  it('is done by the sub-package, once it has come', async () => {
    const kept: string[] = [];
    const draw = async () => undefined;
    const { keep, handInPosters } = await start(async () =>
      handInPosters({ draw, keep: async ({ id }) => void kept.push(id) }),
    );
    await keep(POST);
    expect(kept).toEqual(['p1']);
    expect(said).toEqual([]);
  });

  it('that could not begin says that nothing was kept', async () => {
    const { keep } = await start(() => Promise.reject(new Error('offline')));
    await keep(POST);
    expect(said).toEqual(['没连上，图和字都没存，过会儿再点。']);
  });
});

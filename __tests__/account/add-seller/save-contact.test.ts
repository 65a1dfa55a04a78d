import { toPostCard } from '@/domain/feed/feed';

import { aPost, aTalk } from '../../support/builders/builders';

const POST = toPostCard(aPost({ id: 'p1' }), { cardOf: () => undefined, talkOf: () => aTalk() });

const said: string[] = [];
jest.mock('@/platform/page/feedback', () => ({ say: (words: string) => said.push(words) }));

async function start(fetched: () => Promise<unknown>) {
  jest.resetModules();
  said.length = 0;
  Object.assign(globalThis, { __non_webpack_require__: { async: fetched } });
  const { keep } = await import('@/pages/shared/feed/use-post-actions');
  const { handInPosters } = await import('@/platform/sharing/posters-package');
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

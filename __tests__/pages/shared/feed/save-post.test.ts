import { toPostCard } from '@/domain/feed/feed';

import { aPost, aPostActivity } from '../../../support/builders/builders';

const POST = toPostCard(aPost({ id: 'p1' }), { cardOf: () => undefined, activityOf: () => aPostActivity() });

const toasts: string[] = [];
jest.mock('@/platform/page/feedback', () => ({ showToast: (text: string) => toasts.push(text) }));

async function loadModules(loadPackage: () => Promise<unknown>) {
  jest.resetModules();
  toasts.length = 0;
  Object.assign(globalThis, { __non_webpack_require__: { async: loadPackage } });
  const { savePost } = await import('@/pages/shared/feed/use-post-actions');
  const { registerPosters } = await import('@/platform/sharing/posters-package');
  return { savePost, registerPosters };
}

describe('saving a post', () => {
  it('is done by the posters sub-package after it is loaded', async () => {
    const saved: string[] = [];
    const drawSharePicture = async () => undefined;
    const { savePost, registerPosters } = await loadModules(async () =>
      registerPosters({ drawSharePicture, savePost: async ({ id }) => void saved.push(id) }),
    );
    await savePost(POST);
    expect(saved).toEqual(['p1']);
    expect(toasts).toEqual([]);
  });

  it('shows a toast if the sub-package fails to load', async () => {
    const { savePost } = await loadModules(() => Promise.reject(new Error('offline')));
    await savePost(POST);
    expect(toasts).toEqual(['没连上，图和字都没存，过会儿再点。']);
  });
});

import type { ShareSubject } from '@/platform/sharing/posters-package';

const SUBJECT: ShareSubject = { kind: 'post', post: { text: '新到的茶', pictures: [] } };

/** Imports the modules as in a newly started app on WeChat; `loadPackage` is the result of loading the sub-package. */
async function start(loadPackage: () => Promise<unknown>) {
  jest.resetModules();
  const loadedPaths: string[] = [];
  const requireAsync = async (path: string) => {
    loadedPaths.push(path);
    return loadPackage();
  };
  Object.assign(globalThis, { __SPLIT__: true, __non_webpack_require__: { async: requireAsync } });
  const { registerPosters } = await import('@/platform/sharing/posters-package');
  const registerDrawing = (drawSharePicture: Parameters<typeof registerPosters>[0]['drawSharePicture']) =>
    registerPosters({ drawSharePicture, savePost: async () => undefined });
  return { loadedPaths, registerDrawing, ...(await import('@/platform/sharing/share-picture')) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { __SPLIT__: false });
});

describe('the picture of a chat card', () => {
  it('is drawn by the sub-package, once per subject', async () => {
    const drawn: ShareSubject[] = [];
    const app = await start(async () =>
      app.registerDrawing(async (subject) => {
        drawn.push(subject);
        return `wxfile://${drawn.length}.jpg`;
      }),
    );
    expect(await app.getSharePicture(SUBJECT)).toBe('wxfile://1.jpg');
    expect(await app.getSharePicture({ ...SUBJECT })).toBe('wxfile://1.jpg');
    expect(await app.getSharePicture({ kind: 'post', post: { text: '别的', pictures: [] } })).toBe('wxfile://2.jpg');
    expect(app.loadedPaths).toEqual(['./posters/draw.js']);
  });

  it('is undefined when drawing takes longer than WeChat waits, and is ready the next time', async () => {
    let finish: (path: string) => void = () => undefined;
    const app = await start(async () => app.registerDrawing(() => new Promise((resolve) => (finish = resolve))));
    const first = app.getSharePicture(SUBJECT);
    await jest.advanceTimersByTimeAsync(2500);
    expect(await first).toBeUndefined();
    finish('wxfile://late.jpg');
    expect(await app.getSharePicture(SUBJECT)).toBe('wxfile://late.jpg');
  });

  it('is tried again after the sub-package could not be loaded', async () => {
    const app = await start(() => Promise.reject(new Error('offline')));
    expect(await app.getSharePicture(SUBJECT)).toBeUndefined();
    app.registerDrawing(async () => 'wxfile://1.jpg');
    expect(await app.getSharePicture(SUBJECT)).toBe('wxfile://1.jpg');
  });

  it('is tried again after it could not be drawn', async () => {
    let files: readonly string[] = [];
    const app = await start(async () => app.registerDrawing(async () => files[0]));
    expect(await app.getSharePicture(SUBJECT)).toBeUndefined();
    files = ['wxfile://1.jpg'];
    expect(await app.getSharePicture(SUBJECT)).toBe('wxfile://1.jpg');
  });

  it('is undefined outside WeChat', async () => {
    const app = await start(async () => undefined);
    Object.assign(globalThis, { __SPLIT__: false });
    expect(await app.getSharePicture(SUBJECT)).toBeUndefined();
    expect(app.loadedPaths).toEqual([]);
  });
});

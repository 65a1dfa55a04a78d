import type { ShareSubject } from '@/platform/sharing/posters-package';

const SUBJECT: ShareSubject = { of: 'post', post: { text: '新到的茶', pictures: [] } };

/** The module as a newly started app finds it, on WeChat, where `fetched` is what asking for the sub-package comes to. */
async function start(fetched: () => Promise<unknown>) {
  jest.resetModules();
  const asked: string[] = [];
  const fetch = async (path: string) => {
    asked.push(path);
    return fetched();
  };
  Object.assign(globalThis, { __SPLIT__: true, __non_webpack_require__: { async: fetch } });
  const { handInPosters } = await import('@/platform/sharing/posters-package');
  const handInDrawing = (draw: Parameters<typeof handInPosters>[0]['draw']) =>
    handInPosters({ draw, keep: async () => undefined });
  return { asked, handInDrawing, ...(await import('@/platform/sharing/share-picture')) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { __SPLIT__: false });
});

describe('the picture of a chat card', () => {
  it('is drawn by the sub-package, once for each subject', async () => {
    const drawn: ShareSubject[] = [];
    const door = await start(async () =>
      door.handInDrawing(async (subject) => {
        drawn.push(subject);
        return `wxfile://${drawn.length}.jpg`;
      }),
    );
    expect(await door.sharePictureOf(SUBJECT)).toBe('wxfile://1.jpg');
    expect(await door.sharePictureOf({ ...SUBJECT })).toBe('wxfile://1.jpg');
    expect(await door.sharePictureOf({ of: 'post', post: { text: '别的', pictures: [] } })).toBe('wxfile://2.jpg');
    expect(door.asked).toEqual(['./posters/draw.js']);
  });

  it('is done without when it takes longer than WeChat would wait, and is there the next time', async () => {
    let finish: (path: string) => void = () => undefined;
    const door = await start(async () => door.handInDrawing(() => new Promise((resolve) => (finish = resolve))));
    const first = door.sharePictureOf(SUBJECT);
    await jest.advanceTimersByTimeAsync(2500);
    expect(await first).toBeUndefined();
    finish('wxfile://late.jpg');
    expect(await door.sharePictureOf(SUBJECT)).toBe('wxfile://late.jpg');
  });

  it('is tried again after the sub-package could not be fetched', async () => {
    const door = await start(() => Promise.reject(new Error('offline')));
    expect(await door.sharePictureOf(SUBJECT)).toBeUndefined();
    door.handInDrawing(async () => 'wxfile://1.jpg');
    expect(await door.sharePictureOf(SUBJECT)).toBe('wxfile://1.jpg');
  });

  it('is tried again after it could not be drawn', async () => {
    let files: readonly string[] = [];
    const door = await start(async () => door.handInDrawing(async () => files[0]));
    expect(await door.sharePictureOf(SUBJECT)).toBeUndefined();
    files = ['wxfile://1.jpg'];
    expect(await door.sharePictureOf(SUBJECT)).toBe('wxfile://1.jpg');
  });

  it('is done without where there are no chats', async () => {
    const door = await start(async () => undefined);
    Object.assign(globalThis, { __SPLIT__: false });
    expect(await door.sharePictureOf(SUBJECT)).toBeUndefined();
    expect(door.asked).toEqual([]);
  });
});

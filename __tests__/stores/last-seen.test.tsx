import Taro from '@tarojs/taro';
import { act, renderHook } from '@testing-library/react';

import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import { DAY } from '@/contract/time';
import { lastSeen } from '@/stores/last-seen';
import { createResource } from '@/stores/resource';

const KEY = 'xiaopu/last-shop';
const storage = new Map<string, string>();

/** The store of a verb as in a newly started app on WeChat, and what answers its questions. */
function start(shipped?: string) {
  const read: string[] = [];
  const answers: ((answer: Result<string, Failure>) => void)[] = [];
  const fetch = () => new Promise<Result<string, Failure>>((resolve) => answers.push(resolve));
  const resource = createResource(
    fetch,
    lastSeen<string>('shop', { shipped: () => shipped, onRead: (value) => read.push(value) }),
  );
  const { result } = renderHook(() => resource.use({}));
  const answer = (next: Result<string, Failure>) => act(async () => answers.shift()?.(next));
  return { read, asked: () => answers.length, shown: () => result.current.remote, answer, resource };
}

/** An app that was started before and got this answer. */
async function startedBefore(value = 'before'): Promise<void> {
  await start().answer(ok(value));
}

beforeEach(() => {
  storage.clear();
  Object.assign(globalThis, { __SPLIT__: true, __CONTRACT__: 'a contract' });
  jest.mocked(Taro.getStorageSync).mockImplementation((key) => storage.get(key) ?? '');
  jest.mocked(Taro.setStorageSync).mockImplementation((key, value) => void storage.set(key, value));
});
afterEach(() => void Object.assign(globalThis, { __SPLIT__: false, __CONTRACT__: 'a contract' }));

describe('what was seen last', () => {
  it('is shown at the next start, and asked anew', async () => {
    await startedBefore();
    const { shown, asked, answer, read } = start();
    expect(shown()).toEqual({ status: 'ready', value: 'before' });
    expect([asked(), read]).toEqual([1, ['before']]);
    await answer(ok('now'));
    expect(shown()).toEqual({ status: 'ready', value: 'now' });
    expect(start().shown()).toEqual({ status: 'ready', value: 'now' });
  });

  it('stays when there is no answer, and says that it is from before', async () => {
    await startedBefore();
    const { shown, answer } = start();
    await answer(err(failure('OFFLINE', {})));
    expect(shown()).toMatchObject({ status: 'ready', value: 'before', stale: { code: 'OFFLINE' } });
  });

  it('is not there at the first start, nor once there was an answer', async () => {
    const { shown, answer, resource } = start();
    expect(shown()).toEqual({ status: 'loading' });
    await answer(ok('now'));
    expect(renderHook(() => resource.use({})).result.current.remote).toMatchObject({ value: 'now' });
  });

  it('is what the app was shipped with, on a phone that has kept nothing, until there is an answer', async () => {
    const { shown, asked, answer, read } = start('shipped');
    expect(shown()).toEqual({ status: 'ready', value: 'shipped' });
    expect([asked(), read]).toEqual([1, ['shipped']]);
    await answer(ok('now'));
    expect(start('shipped').shown()).toEqual({ status: 'ready', value: 'now' });
  });

  it.each([
    ['of another contract', () => Object.assign(globalThis, { __CONTRACT__: 'another contract' })],
    ['that is old', () => jest.setSystemTime(Date.now() + 4 * DAY)],
    ['from the future', () => jest.setSystemTime(Date.now() - 4 * DAY)],
    ['that can’t be read', () => storage.set(KEY, '{')],
    ['of no form', () => storage.set(KEY, '"before"')],
    ['in a browser, where another may have logged in', () => Object.assign(globalThis, { __SPLIT__: false })],
  ])('is not shown %s', async (_name, change) => {
    jest.useFakeTimers({ doNotFake: ['setTimeout'] });
    await startedBefore();
    change();
    const { shown } = start();
    expect(shown()).toEqual({ status: 'loading' });
    jest.useRealTimers();
  });

  it('is not what the app was shipped with on a phone that saw the shop long ago, which may be another by now', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout'] });
    await startedBefore();
    jest.setSystemTime(Date.now() + 4 * DAY);
    expect(start('shipped').shown()).toEqual({ status: 'loading' });
    jest.useRealTimers();
  });

  it('is nothing to a phone that is full', async () => {
    jest.mocked(Taro.setStorageSync).mockImplementation(() => {
      throw new Error('full');
    });
    const { shown, answer } = start();
    await answer(ok('now'));
    expect(shown()).toEqual({ status: 'ready', value: 'now' });
  });
});

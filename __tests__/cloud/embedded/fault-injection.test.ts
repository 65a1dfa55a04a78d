import { createEmbeddedCloud } from '@/cloud/embedded';
import type { Answer, VerbName } from '@/contract/verbs';

import { seededRandom } from '../../support/random';
import { failureOf, loadFullCloud, NOON } from '../../support/shop';
import { createTestStorage } from '../../support/storage';
import { ADDRESS_FIELDS, testContent } from '../../support/test-content';

const SAVE = { requestId: 'a', fields: ADDRESS_FIELDS, isDefault: true };

function cloudWithFaults(stored: string | undefined, fromBuild = '') {
  const storage = createTestStorage(new Map(stored === undefined ? [] : [['xiaopu/faults', stored]]));
  const cloud = createEmbeddedCloud({
    storage,
    loadFullCloud,
    readContent: testContent,
    now: () => NOON,
    random: seededRandom(3),
    faults: fromBuild,
  });
  const call = async (verb: VerbName, input: unknown = {}): Promise<Answer<VerbName>> =>
    (await cloud.send({ verb, input })).answer;
  return { call };
}

const rules = (...list: readonly object[]) => JSON.stringify({ rules: list });

describe('injected faults', () => {
  it('before: fail and do nothing', async () => {
    const { call } = cloudWithFaults(rules({ verb: 'address.save', when: 'before', times: 1 }));
    expect(failureOf(await call('address.save', SAVE))).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    expect(await call('address.list')).toMatchObject({ value: [] });
    expect((await call('address.save', SAVE)).ok).toBe(true);
  });

  it('after: fail although the write was done', async () => {
    const { call } = cloudWithFaults(rules({ verb: 'address.save', when: 'after', times: 1 }));
    expect(failureOf(await call('address.save', SAVE)).code).toBe('UNAVAILABLE');
    expect(await call('address.list')).toMatchObject({ value: [{ name: ADDRESS_FIELDS.name }] });
  });

  it('lost: never answer although the write was done', async () => {
    const { call } = cloudWithFaults(rules({ verb: 'address.save', when: 'lost' }));
    let isAnswered = false;
    void call('address.save', SAVE).then(() => (isAnswered = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    expect(await call('address.list')).toMatchObject({ value: [{ name: ADDRESS_FIELDS.name }] });
  });

  it('apply the given number of times, for any verb with *', async () => {
    const { call } = cloudWithFaults(rules({ verb: '*', when: 'before', times: 2 }));
    const answers = [await call('shop.get'), await call('feed.list'), await call('shop.get')];
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, true]);
  });

  it('are read from the build when storage has none', async () => {
    const built = rules({ verb: 'shop.get', when: 'before' });
    expect((await cloudWithFaults(undefined, built).call('shop.get')).ok).toBe(false);
    expect((await cloudWithFaults(rules(), built).call('shop.get')).ok).toBe(true);
  });

  it('delay every answer', async () => {
    jest.useFakeTimers();
    const { call } = cloudWithFaults('{"latencyMs":800}');
    let isAnswered = false;
    const pending = call('shop.get').then(() => (isAnswered = true));
    await jest.advanceTimersByTimeAsync(799);
    expect(isAnswered).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await pending;
    expect(isAnswered).toBe(true);
    jest.useRealTimers();
  });

  it.each([
    'rubbish',
    '7',
    'null',
    '[]',
    '{"rules":7}',
    '{"rules":[{"verb":"*","when":"now"}]}',
    '{"latencyMs":-1}',
    '{"latencyMs":1e9}',
  ])('are ignored when they are written as %s', async (text) => {
    expect((await cloudWithFaults(text).call('shop.get')).ok).toBe(true);
  });
});

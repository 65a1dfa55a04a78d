import { createEmbeddedCloud } from '@/cloud/embedded';
import type { Answer, VerbName } from '@/contract/verbs';

import { seeded } from '../../support/random';
import { failureOf, NOON } from '../../support/shop';
import { testStorage } from '../../support/storage';
import { FIELDS, testContent } from '../../support/test-content';

const SAVE = { requestId: 'a', fields: FIELDS, isDefault: true };

function faulty(kept: string | undefined, built = '') {
  const storage = testStorage(new Map(kept === undefined ? [] : [['xiaopu/faults', kept]]));
  const cloud = createEmbeddedCloud({
    storage,
    content: testContent(),
    now: () => NOON,
    random: seeded(3),
    faults: built,
  });
  const ask = async (verb: VerbName, input: unknown = {}): Promise<Answer<VerbName>> =>
    (await cloud.ask({ verb, input })).answer;
  return { ask };
}

const rules = (...list: readonly object[]) => JSON.stringify({ rules: list });

describe('faults on request', () => {
  it('fail before anything is done', async () => {
    const { ask } = faulty(rules({ verb: 'address.save', when: 'before', times: 1 }));
    expect(failureOf(await ask('address.save', SAVE))).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    expect(await ask('address.list')).toMatchObject({ value: [] });
    expect((await ask('address.save', SAVE)).ok).toBe(true);
  });

  it('fail after it was done', async () => {
    const { ask } = faulty(rules({ verb: 'address.save', when: 'after', times: 1 }));
    expect(failureOf(await ask('address.save', SAVE)).code).toBe('UNAVAILABLE');
    expect(await ask('address.list')).toMatchObject({ value: [{ name: FIELDS.name }] });
  });

  it('lose the answer to what was done', async () => {
    const { ask } = faulty(rules({ verb: 'address.save', when: 'lost' }));
    let isAnswered = false;
    void ask('address.save', SAVE).then(() => (isAnswered = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    expect(await ask('address.list')).toMatchObject({ value: [{ name: FIELDS.name }] });
  });

  it('strike as often as told, whatever the verb', async () => {
    const { ask } = faulty(rules({ verb: '*', when: 'before', times: 2 }));
    const answers = [await ask('shop.get'), await ask('feed.list'), await ask('shop.get')];
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, true]);
  });

  it('come from the build when storage asks for none', async () => {
    const built = rules({ verb: 'shop.get', when: 'before' });
    expect((await faulty(undefined, built).ask('shop.get')).ok).toBe(false);
    expect((await faulty(rules(), built).ask('shop.get')).ok).toBe(true);
  });

  it('let every answer wait', async () => {
    jest.useFakeTimers();
    const { ask } = faulty('{"latencyMs":800}');
    let isAnswered = false;
    const asked = ask('shop.get').then(() => (isAnswered = true));
    await jest.advanceTimersByTimeAsync(799);
    expect(isAnswered).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await asked;
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
  ])('are passed over when they are written as %s', async (text) => {
    expect((await faulty(text).ask('shop.get')).ok).toBe(true);
  });
});

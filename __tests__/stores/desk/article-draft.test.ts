import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { Answer } from '@/contract/verbs';

import { createManualClient, phoneStorage } from '../../support/manual-client';

const FIELDS = {
  title: 'bowls',
  text: '',
  pictures: [],
  goodsIds: [],
  blocks: [{ kind: 'text' as const, text: 'clay' }],
};
const SAVED = {
  id: 'post',
  version: 1,
  state: 'shown',
  pinned: false,
  history: [],
  fields: { ...FIELDS, at: 1 },
} as const;
const LOST = err(failure('UNAVAILABLE', { reason: 'no answer' }));

/** Opens the app on a phone; what it stored before is still there. */
async function start(storage = phoneStorage()) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => storage.module);
  const drafts = await import('@/stores/desk/article-draft');
  const publish = async (answer: Answer<'desk.savePost'>, fields = FIELDS) => {
    const published = drafts.publishArticle(fields);
    await cloud.answer('desk.savePost', answer);
    await published;
  };
  const requestIds = () => cloud.inputsOf('desk.savePost').map((input) => Reflect.get(Object(input), 'requestId'));
  return { ...drafts, storage, publish, requestIds };
}

describe('an article that is being written', () => {
  it('outlives the app until it is published', async () => {
    const { keepArticle, storage } = await start();
    keepArticle(FIELDS);
    const { readArticleDraft, publish } = await start(storage);
    expect(readArticleDraft()).toEqual(FIELDS);
    await publish(ok(SAVED));
    expect((await start(storage)).readArticleDraft()).toBeUndefined();
  });

  it('is sent again with the id of the first time, after a kill too, and with another when it changed', async () => {
    const { publish, requestIds, storage } = await start();
    await publish(LOST);
    const later = await start(storage);
    await later.publish(LOST);
    await later.publish(LOST, { ...FIELDS, title: 'cups' });
    const [again, changed] = later.requestIds();
    expect(again).toBe(requestIds()[0]);
    expect(changed).not.toBe(again);
  });

  it('is sent again with the same id where the phone stores nothing', async () => {
    const { publish, requestIds, storage } = await start();
    storage.phone.full = true;
    await publish(LOST);
    await publish(LOST);
    expect(new Set(requestIds()).size).toBe(1);
  });
});

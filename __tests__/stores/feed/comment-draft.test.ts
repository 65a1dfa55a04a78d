import { failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import { draftOf, measureDraft, sendDraft, setReplyTo, writeDraft } from '@/stores/feed/comment-draft';

import { aPostActivity } from '../../support/builders/builders';
import { createManualClient } from '../../support/manual-client';

const mockCloud = { client: createManualClient() };
jest.mock('@/client', () => ({
  call: (...args: readonly [never, never]) => mockCloud.client.module.call(...args),
  cloudNow: () => 0,
}));

const requests = () => mockCloud.client.inputsOf('feed.comment');
let post = 0;
const newPostId = () => `p${(post += 1)}`;

beforeEach(() => (mockCloud.client = createManualClient()));

describe('a draft', () => {
  it('is cleared with its reply target after it was sent', async () => {
    const id = newPostId();
    writeDraft(id, ' 要两只\u202e ');
    setReplyTo(id, { id: 'c1', author: { kind: 'named', name: '阿禾' }, text: '', at: 0 });
    const sending = sendDraft(id);
    expect(draftOf(id).sending).toBe(true);
    await mockCloud.client.answer('feed.comment', ok(aPostActivity()));
    expect(await sending).toBeUndefined();
    expect(requests()).toMatchObject([{ postId: id, text: '要两只', replyTo: 'c1' }]);
    expect(draftOf(id)).toEqual({ text: '', sending: false });
  });

  it.each(['TEXT_REFUSED', 'OFFLINE'] as const)('is kept after %s', async (code) => {
    const id = newPostId();
    writeDraft(id, '刷单');
    const sending = sendDraft(id);
    const problem = code === 'OFFLINE' ? failure('OFFLINE', {}) : failure('TEXT_REFUSED', { violation: 'advert' });
    await mockCloud.client.answer('feed.comment', err(problem));
    expect(await sending).toEqual(problem);
    expect(draftOf(id)).toEqual({ text: '刷单', sending: false });
  });

  it('keeps its request id while unchanged and gets a new one when changed', async () => {
    const id = newPostId();
    for (const text of ['好', '好', '好的']) {
      writeDraft(id, text);
      const sending = sendDraft(id);
      await mockCloud.client.answer('feed.comment', err(failure('TIMEOUT', { afterMs: 1 })));
      await sending;
    }
    const [first, second, third] = requests().map(({ requestId }) => requestId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is sent once on a double tap', async () => {
    const id = newPostId();
    writeDraft(id, '好');
    void sendDraft(id);
    void sendDraft(id);
    await mockCloud.client.flushPromises();
    expect(requests()).toHaveLength(1);
  });

  it.each([' \n ', '\u200b\u2066', '长'.repeat(LIMITS.commentChars + 1), '长'.repeat(5_000)])(
    'is not sent, and kept, if it is blank or too long: %#',
    async (text) => {
      const id = newPostId();
      writeDraft(id, text);
      expect(await sendDraft(id)).toBeUndefined();
      expect(requests()).toHaveLength(0);
      expect(draftOf(id).text).toBe(text);
    },
  );

  it('measures the excess characters', () => {
    expect(measureDraft('长'.repeat(5_000)).excess).toBe(5_000 - LIMITS.commentChars);
    expect(measureDraft('好').excess).toBe(0);
  });
});

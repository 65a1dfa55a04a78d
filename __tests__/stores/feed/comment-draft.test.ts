import { failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import { answerTo, draftOf, measure, sendDraft, writeDraft } from '@/stores/feed/comment-draft';

import { aTalk } from '../../support/builders/builders';
import { heldClient } from '../../support/held-client';

const mockHeld = { client: heldClient() };
jest.mock('@/client', () => ({
  call: (...asked: readonly [never, never]) => mockHeld.client.module.call(...asked),
  cloudNow: () => 0,
}));

const asked = () => mockHeld.client.asked('feed.comment');
let post = 0;
const fresh = () => `p${(post += 1)}`;

beforeEach(() => (mockHeld.client = heldClient()));

describe('a draft', () => {
  it('is given up once it has arrived, with whom it answered', async () => {
    const id = fresh();
    writeDraft(id, ' 要两只\u202e ');
    answerTo(id, { id: 'c1', author: { kind: 'named', name: '阿禾' }, text: '', at: 0 });
    const sending = sendDraft(id);
    expect(draftOf(id).sending).toBe(true);
    await mockHeld.client.answer('feed.comment', ok(aTalk()));
    expect(await sending).toBeUndefined();
    expect(asked()).toMatchObject([{ postId: id, text: '要两只', replyTo: 'c1' }]);
    expect(draftOf(id)).toEqual({ text: '', sending: false });
  });

  it.each(['TEXT_REFUSED', 'OFFLINE'] as const)('loses nothing to %s', async (code) => {
    const id = fresh();
    writeDraft(id, '刷单');
    const sending = sendDraft(id);
    const trouble = code === 'OFFLINE' ? failure('OFFLINE', {}) : failure('TEXT_REFUSED', { because: 'advert' });
    await mockHeld.client.answer('feed.comment', err(trouble));
    expect(await sending).toEqual(trouble);
    expect(draftOf(id)).toEqual({ text: '刷单', sending: false });
  });

  it('sent again unchanged is the same request, changed another', async () => {
    const id = fresh();
    for (const text of ['好', '好', '好的']) {
      writeDraft(id, text);
      const sending = sendDraft(id);
      await mockHeld.client.answer('feed.comment', err(failure('TIMEOUT', { afterMs: 1 })));
      await sending;
    }
    const [first, second, third] = asked().map(({ requestId }) => requestId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('tapped twice is sent once', async () => {
    const id = fresh();
    writeDraft(id, '好');
    void sendDraft(id);
    void sendDraft(id);
    await mockHeld.client.goOn();
    expect(asked()).toHaveLength(1);
  });

  it.each([' \n ', '\u200b\u2066', '长'.repeat(LIMITS.commentChars + 1), '长'.repeat(5_000)])(
    'that is empty to the eye or too long is not sent, and stays: %#',
    async (text) => {
      const id = fresh();
      writeDraft(id, text);
      expect(await sendDraft(id)).toBeUndefined();
      expect(asked()).toHaveLength(0);
      expect(draftOf(id).text).toBe(text);
    },
  );

  it('tells how much it has too much', () => {
    expect(measure('长'.repeat(5_000)).over).toBe(5_000 - LIMITS.commentChars);
    expect(measure('好').over).toBe(0);
  });
});

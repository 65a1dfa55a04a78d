import { failure } from '@/contract/failure';
import { fen, ZERO } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import type { RefundPreview, RefundQuote } from '@/contract/refunds/refund';
import { err, ok } from '@/contract/result';

import { anOrder, aPicture } from '../../support/builders/builders';
import { heldClient } from '../../support/held-client';
import { aRefund } from '../../support/refunds/refunds';

const QUOTE: RefundQuote = {
  lines: [{ skuId: 'cup-white', quantity: 2, amount: fen(6_800), credit: ZERO }],
  freight: ZERO,
  freightWhy: 'none',
  amount: fen(6_800),
  credit: ZERO,
};

/** Two lines, of which two ways of refunding can be had. */
function aPreview(overrides: Partial<RefundPreview> = {}): RefundPreview {
  return {
    choices: [
      { kind: 'return', reasons: ['damaged', 'unwanted'] },
      { kind: 'money', reasons: ['damaged', 'missing'] },
    ],
    lines: [
      { skuId: 'cup-white', left: 2 },
      { skuId: 'tea', left: 3 },
    ],
    ...overrides,
  };
}

/** A form that has heard what can be had; `preview` is the answer. */
async function openForm(preview: RefundPreview = aPreview()) {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => ({ __esModule: true, default: {} }));
  const { createRefunding } = await import('@/stores/refunds/refund-form');
  const { orderResource } = await import('@/stores/orders/orders');
  const { blockerOf } = await import('@/stores/refunds/refund-form-state');
  const form = createRefunding('order-1');
  void form.ask();
  await cloud.answer('refund.preview', ok(preview));
  const state = () => form.store.getState();
  const asked = () => cloud.asked('refund.preview').map((input) => input.wish);
  /** Answers what was asked last, and every older question before it. */
  const heard = (answer: RefundPreview) => cloud.answer('refund.preview', ok(answer));
  return { ...form, cloud, state, asked, heard, blocker: () => blockerOf(state()), orderResource };
}

/** A form on which everything is chosen and worked out. */
async function filledForm() {
  const form = await openForm();
  void form.want('cup-white', 2);
  await form.heard(aPreview());
  void form.choose('return');
  await form.heard(aPreview());
  void form.because('damaged');
  await form.heard(aPreview({ quote: QUOTE }));
  return form;
}

const none = async (): Promise<readonly Picture[]> => [];
const requests = (form: Awaited<ReturnType<typeof openForm>>) => form.cloud.asked('refund.request');
const refunded = ok(anOrder({ state: 'received', refunds: [aRefund({ id: 'old' }), aRefund({ id: 'new' })] }));

describe('what is asked of the cloud', () => {
  it('is what can be had, and what it brings back as soon as pieces, way and reason are chosen', async () => {
    const form = await filledForm();
    expect(form.asked()).toEqual([
      undefined,
      undefined,
      undefined,
      { kind: 'return', reason: 'damaged', lines: [{ skuId: 'cup-white', quantity: 2 }] },
    ]);
    expect(form.blocker()).toBeUndefined();
  });

  it('is believed in its last answer only, whichever comes last', async () => {
    const form = await filledForm();
    void form.want('cup-white', 1);
    void form.want('tea', 3);
    await form.cloud.answer('refund.preview', ok(aPreview({ quote: { ...QUOTE, amount: fen(3) } })), 1);
    await form.cloud.answer('refund.preview', ok(aPreview({ quote: { ...QUOTE, amount: fen(1) } })));
    expect(form.state().preview).toMatchObject({ value: { quote: { amount: 3 } } });
  });

  it('may not be sent while a newer answer is on its way', async () => {
    const form = await filledForm();
    void form.want('tea', 1);
    expect(form.blocker()).toBe('preview');
    await expect(form.send(none)).resolves.toBeUndefined();
    expect(requests(form)).toEqual([]);
  });

  it('is asked anew where a piece is no longer there, of what there is', async () => {
    const form = await filledForm();
    void form.want('tea', 3);
    await form.heard(
      aPreview({
        lines: [
          { skuId: 'cup-white', left: 1 },
          { skuId: 'tea', left: 0 },
        ],
      }),
    );
    expect(form.asked().pop()).toMatchObject({ lines: [{ skuId: 'cup-white', quantity: 1 }] });
    expect(form.blocker()).toBe('preview');
  });

  it('keeps what was known when it fails, marked as old, and is not sent by it', async () => {
    const form = await filledForm();
    void form.want('cup-white', 1);
    await form.cloud.answer('refund.preview', err(failure('OFFLINE', {})));
    expect(form.state().preview).toMatchObject({ status: 'ready', stale: { code: 'OFFLINE' } });
    expect(form.blocker()).toBe('preview');
  });
});

describe('what is chosen', () => {
  it('is missing in the order of the page: pieces, way, reason', async () => {
    const form = await openForm();
    expect(form.blocker()).toBe('lines');
    void form.want('tea', 1);
    await form.heard(aPreview());
    expect(form.blocker()).toBe('kind');
    void form.choose('money');
    await form.heard(aPreview());
    expect(form.blocker()).toBe('reason');
  });

  it('is all of a single line, and the only way that there is', async () => {
    const form = await openForm(
      aPreview({ choices: [{ kind: 'money', reasons: ['late'] }], lines: [{ skuId: 'tea', left: 3 }] }),
    );
    expect(form.state()).toMatchObject({ pieces: { tea: 3 }, kind: 'money', reason: undefined });
  });

  it('can be none of a single line again', async () => {
    const single = aPreview({ lines: [{ skuId: 'tea', left: 3 }] });
    const form = await openForm(single);
    void form.want('tea', 0);
    await form.heard(single);
    expect(form.blocker()).toBe('lines');
  });

  it('loses a reason that does not fit another way, and keeps one that does', async () => {
    const form = await filledForm();
    void form.because('unwanted');
    await form.heard(aPreview());
    void form.choose('money');
    expect(form.state().reason).toBeUndefined();
    await form.heard(aPreview());
    void form.because('damaged');
    await form.heard(aPreview());
    void form.choose('return');
    expect(form.state().reason).toBe('damaged');
  });

  it('is all that is left, and nothing, at a tap', async () => {
    const form = await openForm();
    void form.wantAll(true);
    await form.heard(aPreview());
    expect(form.state().pieces).toEqual({ 'cup-white': 2, tea: 3 });
    void form.wantAll(false);
    await form.heard(aPreview());
    expect(form.state().pieces).toEqual({});
  });
});

describe('a request', () => {
  it('is sent as it was shown, with her words and the pictures as they are kept, and answers with its refund', async () => {
    const form = await filledForm();
    form.say(' 碎了 ');
    const kept = aPicture({ url: 'wxfile://store_1.jpg' });
    const sending = form.send(async () => [kept]);
    await form.cloud.goOn();
    expect(requests(form)).toEqual([
      {
        requestId: expect.any(String),
        orderId: 'order-1',
        kind: 'return',
        reason: 'damaged',
        lines: [{ skuId: 'cup-white', quantity: 2 }],
        words: '碎了',
        pictures: [kept],
      },
    ]);
    await form.cloud.answer('refund.request', refunded);
    await expect(sending).resolves.toMatchObject({ id: 'new' });
    expect(form.orderResource.peek({ orderId: 'order-1' })).toMatchObject({ value: refunded.value });
  });

  it('is sent once, however often the button is hit, also while pictures are being kept', async () => {
    const form = await filledForm();
    let keep: (pictures: readonly Picture[]) => void = () => undefined;
    void form.send(() => new Promise((resolve) => (keep = resolve)));
    await expect(form.send(none)).resolves.toBeUndefined();
    keep([]);
    await form.cloud.goOn();
    await expect(form.send(none)).resolves.toBeUndefined();
    await form.cloud.answer('refund.request', refunded);
    await expect(form.send(none)).resolves.toBeUndefined();
    expect(requests(form)).toHaveLength(1);
  });

  it('that got no answer is sent again word for word, and nothing changes meanwhile', async () => {
    const form = await filledForm();
    form.say('碎了');
    void form.send(async () => [aPicture()]);
    await form.cloud.answer('refund.request', err(failure('TIMEOUT', { afterMs: 10_000 })));
    form.say('别的话');
    void form.want('tea', 3);
    void form.choose('money');
    void form.because('unwanted');
    const again = form.send(async () => {
      throw new Error('kept twice');
    });
    await form.cloud.answer('refund.request', refunded);
    await expect(again).resolves.toMatchObject({ id: 'new' });
    const [first, second] = requests(form);
    expect(second).toEqual(first);
    expect(form.asked()).toHaveLength(4);
    expect(form.state()).toMatchObject({
      words: '碎了',
      pieces: { 'cup-white': 2 },
      kind: 'return',
      reason: 'damaged',
    });
  });

  it('that was refused is over: what is known of the order and of what can be had is asked anew', async () => {
    const form = await filledForm();
    const sending = form.send(none);
    await form.cloud.answer(
      'refund.request',
      err(failure('NOT_REFUNDABLE', { because: { kind: 'too-many', skuId: 'cup-white', left: 0 } })),
    );
    await form.cloud.answer('order.get', ok(anOrder({ id: 'order-1' })));
    const now = aPreview({ lines: [{ skuId: 'tea', left: 3 }] });
    await form.heard(now);
    await form.heard(now);
    await expect(sending).resolves.toBeUndefined();
    expect(form.state()).toMatchObject({
      stage: 'editing',
      failure: { code: 'NOT_REFUNDABLE' },
      unanswered: undefined,
    });
    expect(form.blocker()).toBe('lines');
  });

  it('sent again after the cloud broke has the same id; a changed one has another', async () => {
    const form = await filledForm();
    const fail = async () => {
      void form.send(none);
      await form.cloud.answer('refund.request', err(failure('INTERNAL', { trace: 't' })));
      await form.cloud.answer('order.get', ok(anOrder({ id: 'order-1' })));
      await form.heard(aPreview({ quote: QUOTE }));
    };
    await fail();
    await fail();
    form.say('换一句');
    await fail();
    const [first, second, third] = requests(form).map(({ requestId }) => requestId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

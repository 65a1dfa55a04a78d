import { failure } from '@/contract/failure';
import { fen, ZERO } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import type { RefundPreview, RefundQuote } from '@/contract/refunds/refund';
import { err, ok } from '@/contract/result';

import { anOrder, aPicture } from '../../support/builders/builders';
import { createManualClient } from '../../support/manual-client';
import { aRefund } from '../../support/refunds/refunds';

const QUOTE: RefundQuote = {
  lines: [{ skuId: 'cup-white', quantity: 2, amount: fen(6_800), credit: ZERO }],
  freight: ZERO,
  freightReason: 'none',
  amount: fen(6_800),
  credit: ZERO,
};

/** A preview with two lines and two kinds of refund. */
function aPreview(overrides: Partial<RefundPreview> = {}): RefundPreview {
  return {
    goodsAt: 'shopper',
    choices: [
      { kind: 'return', reasons: ['damaged', 'unwanted'] },
      { kind: 'money', reasons: ['damaged', 'missing'] },
    ],
    lines: [
      { skuId: 'cup-white', remaining: 2 },
      { skuId: 'tea', remaining: 3 },
    ],
    ...overrides,
  };
}

/** A form with its first preview loaded. */
async function openForm(preview: RefundPreview = aPreview()) {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  jest.doMock('@tarojs/taro', () => ({ __esModule: true, default: {} }));
  const { createRefundForm } = await import('@/stores/refunds/refund-form');
  const { orderResource } = await import('@/stores/orders/orders');
  const { blockerOf } = await import('@/stores/refunds/refund-form-state');
  const form = createRefundForm('order-1');
  void form.loadPreview();
  await cloud.answer('refund.preview', ok(preview));
  const state = () => form.store.getState();
  const previewRequests = () => cloud.inputsOf('refund.preview').map((input) => input.request);
  /** Answers the oldest pending preview request. */
  const answerPreview = (answer: RefundPreview) => cloud.answer('refund.preview', ok(answer));
  return { ...form, cloud, state, previewRequests, answerPreview, blocker: () => blockerOf(state()), orderResource };
}

/** A complete form with a quote. */
async function filledForm() {
  const form = await openForm();
  void form.setQuantity('cup-white', 2);
  await form.answerPreview(aPreview());
  void form.setKind('return');
  await form.answerPreview(aPreview());
  void form.setReason('damaged');
  await form.answerPreview(aPreview({ quote: QUOTE }));
  return form;
}

const noPictures: readonly Picture[] = [];
const requests = (form: Awaited<ReturnType<typeof openForm>>) => form.cloud.inputsOf('refund.request');
const refunded = ok(anOrder({ state: 'received', refunds: [aRefund({ id: 'old' }), aRefund({ id: 'new' })] }));

describe('the preview', () => {
  it('requests the choices, then a quote once lines, kind and reason are chosen', async () => {
    const form = await filledForm();
    expect(form.previewRequests()).toEqual([
      undefined,
      undefined,
      undefined,
      { kind: 'return', reason: 'damaged', lines: [{ skuId: 'cup-white', quantity: 2 }] },
    ]);
    expect(form.blocker()).toBeUndefined();
  });

  it('uses only the answer to the latest request', async () => {
    const form = await filledForm();
    void form.setQuantity('cup-white', 1);
    void form.setQuantity('tea', 3);
    await form.cloud.answer('refund.preview', ok(aPreview({ quote: { ...QUOTE, amount: fen(3) } })), 1);
    await form.cloud.answer('refund.preview', ok(aPreview({ quote: { ...QUOTE, amount: fen(1) } })));
    expect(form.state().preview).toMatchObject({ value: { quote: { amount: 3 } } });
  });

  it('blocks submission while a newer one is loading', async () => {
    const form = await filledForm();
    void form.setQuantity('tea', 1);
    expect(form.blocker()).toBe('preview');
    await expect(form.send(noPictures)).resolves.toBeUndefined();
    expect(requests(form)).toEqual([]);
  });

  it('is requested again after the selection was reduced to what remains', async () => {
    const form = await filledForm();
    void form.setQuantity('tea', 3);
    await form.answerPreview(
      aPreview({
        lines: [
          { skuId: 'cup-white', remaining: 1 },
          { skuId: 'tea', remaining: 0 },
        ],
      }),
    );
    expect(form.previewRequests().pop()).toMatchObject({ lines: [{ skuId: 'cup-white', quantity: 1 }] });
    expect(form.blocker()).toBe('preview');
  });

  it('stays, marked stale, when a reload fails, and blocks submission', async () => {
    const form = await filledForm();
    void form.setQuantity('cup-white', 1);
    await form.cloud.answer('refund.preview', err(failure('OFFLINE', {})));
    expect(form.state().preview).toMatchObject({ status: 'ready', stale: { code: 'OFFLINE' } });
    expect(form.blocker()).toBe('preview');
  });
});

describe('the selection', () => {
  it('is required in page order: lines, kind, reason', async () => {
    const form = await openForm();
    expect(form.blocker()).toBe('lines');
    void form.setQuantity('tea', 1);
    await form.answerPreview(aPreview());
    expect(form.blocker()).toBe('kind');
    void form.setKind('money');
    await form.answerPreview(aPreview());
    expect(form.blocker()).toBe('reason');
  });

  it('defaults to a single line and a single kind', async () => {
    const form = await openForm(
      aPreview({ choices: [{ kind: 'money', reasons: ['late'] }], lines: [{ skuId: 'tea', remaining: 3 }] }),
    );
    expect(form.state()).toMatchObject({ quantities: { tea: 3 }, kind: 'money', reason: undefined });
  });

  it('can be cleared for a single line', async () => {
    const single = aPreview({ lines: [{ skuId: 'tea', remaining: 3 }] });
    const form = await openForm(single);
    void form.setQuantity('tea', 0);
    await form.answerPreview(single);
    expect(form.blocker()).toBe('lines');
  });

  it('clears a reason that another kind does not have', async () => {
    const form = await filledForm();
    void form.setReason('unwanted');
    await form.answerPreview(aPreview());
    void form.setKind('money');
    expect(form.state().reason).toBeUndefined();
    await form.answerPreview(aPreview());
    void form.setReason('damaged');
    await form.answerPreview(aPreview());
    void form.setKind('return');
    expect(form.state().reason).toBe('damaged');
  });

  it('selects and deselects all', async () => {
    const form = await openForm();
    void form.selectAll(true);
    await form.answerPreview(aPreview());
    expect(form.state().quantities).toEqual({ 'cup-white': 2, tea: 3 });
    void form.selectAll(false);
    await form.answerPreview(aPreview());
    expect(form.state().quantities).toEqual({});
  });
});

describe('submission', () => {
  it('sends the form with its pictures and returns the new refund', async () => {
    const form = await filledForm();
    form.setDescription(' 碎了 ');
    const uploaded = aPicture({ url: 'wxfile://store_1.jpg' });
    const sending = form.send([uploaded]);
    await form.cloud.flushPromises();
    expect(requests(form)).toEqual([
      {
        requestId: expect.any(String),
        orderId: 'order-1',
        kind: 'return',
        reason: 'damaged',
        lines: [{ skuId: 'cup-white', quantity: 2 }],
        description: '碎了',
        pictures: [uploaded],
      },
    ]);
    await form.cloud.answer('refund.request', refunded);
    await expect(sending).resolves.toMatchObject({ id: 'new' });
    expect(form.orderResource.peek({ orderId: 'order-1' })).toMatchObject({ value: refunded.value });
  });

  it('is sent once on repeated taps', async () => {
    const form = await filledForm();
    void form.send(noPictures);
    await expect(form.send(noPictures)).resolves.toBeUndefined();
    await form.cloud.answer('refund.request', refunded);
    await expect(form.send(noPictures)).resolves.toBeUndefined();
    expect(requests(form)).toHaveLength(1);
  });

  it('repeats the same request after no answer, with the form frozen', async () => {
    const form = await filledForm();
    form.setDescription('碎了');
    void form.send([aPicture()]);
    await form.cloud.answer('refund.request', err(failure('TIMEOUT', { afterMs: 10_000 })));
    form.setDescription('别的话');
    void form.setQuantity('tea', 3);
    void form.setKind('money');
    void form.setReason('unwanted');
    const again = form.send([aPicture(), aPicture()]);
    await form.cloud.answer('refund.request', refunded);
    await expect(again).resolves.toMatchObject({ id: 'new' });
    const [first, second] = requests(form);
    expect(second).toEqual(first);
    expect(form.previewRequests()).toHaveLength(4);
    expect(form.state()).toMatchObject({
      description: '碎了',
      quantities: { 'cup-white': 2 },
      kind: 'return',
      reason: 'damaged',
    });
  });

  it('reloads order and preview after a refusal', async () => {
    const form = await filledForm();
    const sending = form.send(noPictures);
    await form.cloud.answer(
      'refund.request',
      err(failure('NOT_REFUNDABLE', { problem: { kind: 'too-many', skuId: 'cup-white', remaining: 0 } })),
    );
    await form.cloud.answer('order.get', ok(anOrder({ id: 'order-1' })));
    const now = aPreview({ lines: [{ skuId: 'tea', remaining: 3 }] });
    await form.answerPreview(now);
    await form.answerPreview(now);
    await expect(sending).resolves.toBeUndefined();
    expect(form.state()).toMatchObject({
      status: 'editing',
      failure: { code: 'NOT_REFUNDABLE' },
      unanswered: undefined,
    });
    expect(form.blocker()).toBe('lines');
  });

  it('keeps its request id after an INTERNAL failure until it is changed', async () => {
    const form = await filledForm();
    const fail = async () => {
      void form.send(noPictures);
      await form.cloud.answer('refund.request', err(failure('INTERNAL', { trace: 't' })));
      await form.cloud.answer('order.get', ok(anOrder({ id: 'order-1' })));
      await form.answerPreview(aPreview({ quote: QUOTE }));
    };
    await fail();
    await fail();
    form.setDescription('换一句');
    await fail();
    const [first, second, third] = requests(form).map(({ requestId }) => requestId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

import { answerNotification, MAX_NOTIFICATION_BYTES, readNotification } from '@/cloud/server/pay/notifications';
import { sealNotification } from '@/cloud/server/stand-in/notifier';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { MINUTE, SECOND } from '@/contract/time';

import { keys, merchant } from '../../../support/server/fake-pay-api';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const [publicKey, certificate] = keys.platform;
const ABOUT = { mchid: merchant.merchantId, out_trade_no: 'order-1' };

interface Over {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly apiV3Key?: string;
  readonly signing?: typeof publicKey;
  readonly sentAt?: number;
}

/** A notification as it arrives. */
function message({ content = ABOUT, apiV3Key = merchant.apiV3Key, signing = publicKey, sentAt = NOON }: Over = {}) {
  const sealing = { merchant: { apiV3Key }, signing, now: sentAt };
  const { headers, body } = sealNotification({ type: 'TRANSACTION.SUCCESS', content }, sealing);
  return { header: (name: string): string | undefined => headers[name], body };
}

const read = (received: ReturnType<typeof message>) => readNotification(received, { merchant, now: NOON });

describe('a notification of WeChat Pay', () => {
  it.each([publicKey, certificate])('tells which payment to ask about, with either key', (signing) => {
    expect(valueOf(read(message({ signing })))).toBe('order-1');
  });

  it('may come some minutes late, not more', () => {
    expect(read(message({ sentAt: NOON - 5 * MINUTE })).ok).toBe(true);
    expect(read(message({ sentAt: NOON + 5 * MINUTE })).ok).toBe(true);
    expect(failureOf(read(message({ sentAt: NOON - 5 * MINUTE - SECOND })))).toBe('time');
    expect(failureOf(read(message({ sentAt: NOON + 5 * MINUTE + SECOND })))).toBe('time');
  });

  it('is not believed if it was forged', () => {
    const right = message();
    const without = { ...right, header: () => undefined };
    const otherBody = { ...right, body: right.body.replace('TRANSACTION', 'transaction') };
    const probe = {
      ...right,
      header: (name: string) => (name.endsWith('signature') ? 'WECHATPAY/SIGNTEST/eA==' : right.header(name)),
    };
    expect(failureOf(read(without))).toBe('unsigned');
    expect(failureOf(read(otherBody))).toBe('signature');
    expect(failureOf(read(probe))).toBe('signature');
    expect(failureOf(read(message({ signing: keys.foreign })))).toBe('key');
    expect(failureOf(read(message({ signing: { ...publicKey, key: keys.foreign.key } })))).toBe('signature');
  });

  it('is not believed if it is cut, wherever', () => {
    const right = message();
    for (let length = 0; length < right.body.length; length += 7)
      expect(failureOf(read({ ...right, body: right.body.slice(0, length) }))).toBe('signature');
  });

  it('is refused by its size, before anything else', () => {
    expect(failureOf(read({ ...message(), body: 'x'.repeat(MAX_NOTIFICATION_BYTES + 1) }))).toBe('size');
  });

  it('is refused if it is not for this merchant', () => {
    expect(failureOf(read(message({ apiV3Key: 'x'.repeat(32) })))).toBe('content');
    expect(failureOf(read(message({ content: { ...ABOUT, mchid: '1' } })))).toBe('content');
    expect(failureOf(read(message({ content: {} })))).toBe('content');
  });
});

describe('the answer to a notification', () => {
  const answer = (handle: Parameters<typeof answerNotification>[1]['handle'], received = message()) =>
    answerNotification(received, { merchant, now: () => NOON, handle, answerWithinMs: 20 });

  it('is 204 when the shop has asked WeChat Pay', async () => {
    const asked: string[] = [];
    const handle = async (number: string) => ok(asked.push(number));
    expect(await answer(handle)).toBe(204);
    // The same sent again by someone else makes the shop ask again, which changes nothing.
    expect(await answer(handle)).toBe(204);
    expect(asked).toEqual(['order-1', 'order-1']);
  });

  it('is 401 to what is not believed, and nobody asks', async () => {
    const handle = async () => {
      throw new Error('asked');
    };
    expect(await answer(handle, message({ signing: keys.foreign }))).toBe(401);
    expect(await answer(handle, { ...message(), body: 'x'.repeat(MAX_NOTIFICATION_BYTES + 1) })).toBe(413);
  });

  it('is 500, so that WeChat sends it again, when asking failed or takes too long', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation();
    expect(await answer(async () => err(failure('UNAVAILABLE', { reason: 'away' })))).toBe(500);
    expect(await answer(() => new Promise(() => undefined))).toBe(500);
    expect(await answer(() => Promise.reject(new Error('bug')))).toBe(500);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});

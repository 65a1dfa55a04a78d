import { sealPush, signPush } from '@/cloud/server/stand-in/push';
import { answerPushCheck, readPushedMessage } from '@/cloud/server/wechat/pushed-message';
import { MINUTE } from '@/contract/time';

import { NOON } from '../../../support/shop';

const OPTIONS = { appId: 'wx0000000000000000', token: 'token1', aesKey: 'a'.repeat(43), now: NOON };
const EVENT = { Event: 'wxa_media_check', trace_id: 'trace-1' };

/** A message as WeChat pushes it. */
function pushed({
  sentAt = NOON,
  content = JSON.stringify(EVENT),
  ...settings
}: Partial<typeof OPTIONS> & PushedOptions = {}) {
  return sealPush(content, { ...OPTIONS, ...settings }, sentAt);
}

interface PushedOptions {
  readonly sentAt?: number;
  readonly content?: string;
}

describe('a pushed message', () => {
  it('is opened', () => {
    expect(readPushedMessage(pushed(), OPTIONS)).toEqual(EVENT);
    expect(readPushedMessage(pushed({ content: JSON.stringify({ title: '茶🍵'.repeat(100) }) }), OPTIONS)).toEqual({
      title: '茶🍵'.repeat(100),
    });
  });

  it('is not believed if it was forged, is old, or is for another mini program', () => {
    const right = pushed();
    const refused = [
      pushed({ token: 'token2' }),
      pushed({ appId: 'wx1111111111111111' }),
      pushed({ sentAt: NOON - 6 * MINUTE }),
      { ...right, body: right.body.slice(0, -9) },
      { ...right, body: JSON.stringify({ Encrypt: 'AAAA' }) },
      { ...right, body: JSON.stringify(EVENT) },
      { ...right, query: {} },
      pushed({ content: 'no json' }),
    ];
    expect(refused.map((each) => readPushedMessage(each, OPTIONS))).toEqual(refused.map(() => undefined));
  });

  it('cut inside, although signed, is no message', () => {
    const { query, body } = pushed();
    const sealed: { readonly Encrypt: string } = JSON.parse(body);
    const Encrypt = Buffer.from(sealed.Encrypt, 'base64').subarray(0, 16).toString('base64');
    const signature = signPush(OPTIONS.token, query.timestamp, query.nonce, Encrypt);
    const cut = { query: { ...query, msg_signature: signature }, body: JSON.stringify({ Encrypt }) };
    expect(readPushedMessage(cut, OPTIONS)).toBeUndefined();
  });
});

describe('the check of the address for pushed messages', () => {
  const query = { timestamp: '1', nonce: '2', echostr: '3', signature: signPush(OPTIONS.token, '1', '2') };

  it('is answered to WeChat only', () => {
    expect(answerPushCheck({ query, body: '' }, OPTIONS)).toBe('3');
    expect(answerPushCheck({ query: { ...query, nonce: '4' }, body: '' }, OPTIONS)).toBeUndefined();
    expect(answerPushCheck({ query: {}, body: '' }, OPTIONS)).toBeUndefined();
  });
});

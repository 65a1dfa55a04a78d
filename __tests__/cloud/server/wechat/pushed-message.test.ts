import { createCipheriv, createHash, randomBytes } from 'node:crypto';

import { answerPushCheck, readPushedMessage } from '@/cloud/server/wechat/pushed-message';
import { MINUTE } from '@/contract/time';

import { NOON } from '../../../support/shop';

const OPTIONS = { appId: 'wx0000000000000000', token: 'token1', aesKey: 'a'.repeat(43), now: NOON };
const EVENT = { Event: 'wxa_media_check', trace_id: 'trace-1' };

const signatureOf = (...parts: readonly string[]) =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** A message as WeChat pushes it in safe mode. */
function pushed({ appId = OPTIONS.appId, token = OPTIONS.token, sentAt = NOON, content = JSON.stringify(EVENT) } = {}) {
  const key = Buffer.from(`${OPTIONS.aesKey}=`, 'base64');
  const text = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(appId)]);
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  const Encrypt = Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
  const [timestamp, nonce] = [`${sentAt / 1000}`, '42'];
  const query = { timestamp, nonce, msg_signature: signatureOf(token, timestamp, nonce, Encrypt) };
  return { query, body: JSON.stringify({ ToUserName: 'x', Encrypt }) };
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
    const signature = signatureOf(OPTIONS.token, query.timestamp, query.nonce, Encrypt);
    const cut = { query: { ...query, msg_signature: signature }, body: JSON.stringify({ Encrypt }) };
    expect(readPushedMessage(cut, OPTIONS)).toBeUndefined();
  });
});

describe('the check of the address for pushed messages', () => {
  const query = { timestamp: '1', nonce: '2', echostr: '3', signature: signatureOf(OPTIONS.token, '1', '2') };

  it('is answered to WeChat only', () => {
    expect(answerPushCheck({ query, body: '' }, OPTIONS)).toBe('3');
    expect(answerPushCheck({ query: { ...query, nonce: '4' }, body: '' }, OPTIONS)).toBeUndefined();
    expect(answerPushCheck({ query: {}, body: '' }, OPTIONS)).toBeUndefined();
  });
});

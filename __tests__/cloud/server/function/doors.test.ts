import type { CallContext } from '@/cloud/server/function/caller';
import { createDoors } from '@/cloud/server/function/doors';
import { sealNotification } from '@/cloud/server/stand-in/notifier';
import { sealPush, signPush } from '@/cloud/server/stand-in/push';
import { Unavailable } from '@/cloud/unavailable';
import type { CloudReply } from '@/contract/envelope';
import { ok } from '@/contract/result';

import { keys, merchant } from '../../../support/server/fake-pay-api';
import { NOON } from '../../../support/shop';

const REPLY = { answer: ok({}), now: NOON } as unknown as CloudReply; // any answer does
const OPENID = 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1';
const PUSH = { appId: 'wx0000000000000000', token: 'token1', aesKey: 'a'.repeat(43) };
const PHONE: CallContext = { SOURCE: 'wx_client', OPENID };

/** Doors before a shop that notes what it is asked. */
function doorsOf(context: CallContext, { isPaid = true, isPushed = true, isAway = false, isClosed = false } = {}) {
  const asked: unknown[] = [];
  const shop = {
    ask: async (openid: string, request: unknown) => {
      asked.push([openid, request]);
      if (isAway) throw new Unavailable('database');
      return REPLY;
    },
    confirmPayment: async (number: string) => {
      asked.push(number);
      return ok(undefined);
    },
    hearPush: async (message: unknown) => asked.push(message) > 0,
    runJobs: async () => void asked.push('jobs'),
  };
  const opened = { shop, merchant: isPaid ? merchant : undefined, push: isPushed ? PUSH : undefined };
  const doors = createDoors({ contextOf: () => context, open: () => (isClosed ? undefined : opened), now: () => NOON });
  return { ...doors, asked };
}

const request = { verb: 'shop.get', input: {} };
const { headers, body } = sealNotification(
  { type: 'TRANSACTION.SUCCESS', content: { mchid: merchant.merchantId, out_trade_no: 'order-1' } },
  { merchant, signing: keys.platform[0], now: NOON },
);
const posted = (text = body) => ({ httpMethod: 'POST', path: '/pay', headers, body: text });

/** Whoever is no phone: of the internet, of another function, of the console, or without an openid. */
const OTHERS: readonly CallContext[] = [
  {},
  { SOURCE: 'wx_client' },
  { SOURCE: 'wx_client', OPENID: '' },
  { SOURCE: 'wx_client', OPENID: 42 },
  { SOURCE: 'wx_http', OPENID },
  { SOURCE: 'wx_unknown', OPENID },
  { SOURCE: 'wx_client,scf', OPENID },
  { SOURCE: 'scf,wx_client', OPENID },
  { SOURCE: 'wx_trigger', OPENID },
  { OPENID },
];

describe('the function of phones', () => {
  it.each(['wx_client', 'wx_devtools'])('answers a shopper who comes from %s', async (source) => {
    const doors = doorsOf({ SOURCE: source, OPENID });
    expect(await doors.main({ ...request, userInfo: { openId: 'someone else' } })).toBe(REPLY);
    expect(doors.asked).toEqual([[OPENID, request]]);
  });

  it.each(OTHERS)('answers nothing to %j', async (context) => {
    const doors = doorsOf(context);
    expect(await doors.main(request)).toBeUndefined();
    expect(doors.asked).toEqual([]);
  });

  it('takes the shopper from the platform and never from the request', async () => {
    const doors = doorsOf(PHONE);
    await doors.main({ ...request, OPENID: 'other', openid: 'other', SOURCE: 'wx_trigger' });
    expect(doors.asked).toEqual([[OPENID, request]]);
  });

  it.each([null, undefined, 'text', {}, { verb: 1 }, posted()])('refuses %j', async (event) => {
    const doors = doorsOf(PHONE);
    expect(await doors.main(event)).toMatchObject({ answer: { ok: false, failure: { code: 'INVALID_INPUT' } } });
    expect(doors.asked).toEqual([]);
  });

  it('refuses a request of more than 64 KB', async () => {
    const doors = doorsOf(PHONE);
    const large = { verb: 'me.get', input: { text: '字'.repeat(30_000) } };
    expect(await doors.main(large)).toMatchObject({ answer: { failure: { detail: { rule: 'max_bytes' } } } });
    expect(doors.asked).toEqual([]);
  });

  it('is unavailable while the database is away, or the configuration is wrong', async () => {
    const unavailable = { answer: { ok: false, failure: { code: 'UNAVAILABLE' } }, now: NOON };
    expect(await doorsOf(PHONE, { isAway: true }).main(request)).toMatchObject(unavailable);
    expect(await doorsOf(PHONE, { isClosed: true }).main(request)).toMatchObject(unavailable);
  });
});

describe('the function of WeChat Pay and the timer', () => {
  it('runs the jobs for the timer, whatever the event says', async () => {
    const doors = doorsOf({ SOURCE: 'wx_trigger' });
    await doors.hooks({ ...posted(), ...request });
    expect(doors.asked).toEqual(['jobs']);
  });

  it.each([PHONE, { SOURCE: 'wx_devtools', OPENID }])(
    'does nothing for a phone, which can call it: %j',
    async (phone) => {
      const doors = doorsOf(phone);
      for (const event of [request, posted(), { Type: 'Timer' }])
        expect(await doors.hooks(event)).toEqual({ statusCode: 404, body: '' });
      expect(doors.asked).toEqual([]);
    },
  );

  it.each([{ SOURCE: 'wx_trigger,scf' }, { SOURCE: 'scf,wx_trigger' }, { SOURCE: 'wx_http' }, {}])(
    'runs no jobs for %j',
    async (context) => {
      const doors = doorsOf(context);
      expect(await doors.hooks({ Type: 'Timer', TriggerName: 'minute' })).toEqual({ statusCode: 404, body: '' });
      expect(doors.asked).toEqual([]);
    },
  );

  it('never leads to the router', async () => {
    for (const context of [...OTHERS, PHONE]) {
      const doors = doorsOf(context);
      await doors.hooks(request);
      expect(doors.asked.filter(Array.isArray)).toEqual([]);
    }
  });

  it('hears of a payment, in whatever case the headers are written and however the body is', async () => {
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
    const base64 = { isBase64Encoded: true, body: Buffer.from(body).toString('base64') };
    for (const event of [posted(), { ...posted(), headers: upper }, { ...posted(), ...base64 }]) {
      const doors = doorsOf({ SOURCE: 'wx_http' });
      expect(await doors.hooks(event)).toEqual({ statusCode: 204, body: '' });
      expect(doors.asked).toEqual(['order-1']);
    }
  });

  it.each([
    ['forged', 401, posted(body.replace('TRANSACTION', 'REFUND'))],
    ['truncated', 401, posted(body.slice(0, -3))],
    ['unsigned', 401, { ...posted(), headers: {} }],
    ['oversized', 413, posted(`${body}${' '.repeat(70_000)}`)],
    ['much too large', 404, posted(' '.repeat(200_000))],
    ['asked for', 404, { ...posted(), httpMethod: 'GET' }],
    ['without a body', 404, { ...posted(), body: undefined }],
  ])('believes nothing that is %s', async (_, statusCode, event) => {
    const doors = doorsOf({ SOURCE: 'wx_http' });
    expect(await doors.hooks(event)).toEqual({ statusCode, body: '' });
    expect(doors.asked).toEqual([]);
  });

  it('has WeChat send it again while the configuration is wrong, and not to a shop without WeChat Pay', async () => {
    expect(await doorsOf({}, { isClosed: true }).hooks(posted())).toEqual({ statusCode: 500, body: '' });
    expect(await doorsOf({}, { isPaid: false }).hooks(posted())).toEqual({ statusCode: 404, body: '' });
  });
});

describe('the function of message push', () => {
  const event = { Event: 'wxa_media_check', trace_id: 'trace-1' };
  const pushed = (settings = {}) => {
    const { query, body: text } = sealPush(JSON.stringify(event), { ...PUSH, ...settings }, NOON);
    return { httpMethod: 'POST', path: '/push', headers: {}, queryStringParameters: query, body: text };
  };
  const check = { timestamp: '1', nonce: '2', echostr: '3', signature: signPush(PUSH.token, '1', '2') };

  it('takes what WeChat has signed, however the body is', async () => {
    const message = pushed();
    const base64 = { ...message, isBase64Encoded: true, body: Buffer.from(message.body).toString('base64') };
    for (const each of [message, base64]) {
      const doors = doorsOf({ SOURCE: 'wx_http' });
      expect(await doors.hooks(each)).toEqual({ statusCode: 200, body: 'success' });
      expect(doors.asked).toEqual([event]);
    }
  });

  it('says that it is the shop’s address to WeChat alone', async () => {
    const asking = { httpMethod: 'GET', headers: {}, queryStringParameters: check, body: null };
    expect(await doorsOf({}).hooks(asking)).toEqual({ statusCode: 200, body: '3' });
    const forged = { ...asking, queryStringParameters: { ...check, nonce: '4' } };
    expect(await doorsOf({}).hooks(forged)).toEqual({ statusCode: 401, body: '' });
  });

  it.each([
    ['signed by somebody else', 401, pushed({ token: 'token2' })],
    ['of another mini program', 401, pushed({ appId: 'wx1111111111111111' })],
    ['truncated', 401, { ...pushed(), body: pushed().body.slice(0, -3) }],
    ['without a body', 401, { ...pushed(), body: undefined }],
    ['much too large', 404, { ...pushed(), body: ' '.repeat(200_000) }],
    ['without a signature', 401, { ...pushed(), queryStringParameters: {} }],
  ])('believes nothing that is %s', async (_, statusCode, each) => {
    const doors = doorsOf({ SOURCE: 'wx_http' });
    expect(await doors.hooks(each)).toEqual({ statusCode, body: '' });
    expect(doors.asked).toEqual([]);
  });

  it('has it sent again while the configuration is wrong, and is not there without message push', async () => {
    expect(await doorsOf({}, { isClosed: true }).hooks(pushed())).toEqual({ statusCode: 500, body: '' });
    expect(await doorsOf({}, { isPushed: false }).hooks(pushed())).toEqual({ statusCode: 404, body: '' });
    expect(await doorsOf(PHONE).hooks(pushed())).toEqual({ statusCode: 404, body: '' });
  });
});

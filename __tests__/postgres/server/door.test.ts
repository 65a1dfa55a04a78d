import { createSessions } from '@/cloud/server/wechat/session';
import { sealNotification } from '@/cloud/server/stand-in/notifier';
import { DAY, MINUTE, SECOND } from '@/contract/time';

import { HOSTILE_TEXTS } from '../../support/hostile';
import { keys } from '../../support/server/fake-pay-api';
import { openHttpShop, SELLER, sendRaw, type HttpShop } from '../../support/server/http-shop';
import { failureOf, NOON, placeOrder, saveAddress, valueOf } from '../../support/shop';

let open: HttpShop;
beforeAll(async () => {
  open = await openHttpShop({ limits: { headersTimeout: SECOND / 2, requestTimeout: SECOND } });
});
beforeEach(() => void (open.clock.now = NOON));
afterAll(() => open.close());

const post = (path: string, body: RequestInit['body'], headers: Record<string, string> = {}) =>
  open.fetch(path, { method: 'POST', body: body ?? null, headers });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const asking = (verb: string, input: unknown = {}) => JSON.stringify({ verb, input });
const statusOf = async (response: Promise<Response>) => (await response).status;

describe('who asks', () => {
  it('is known from a session, and nobody without one is answered', async () => {
    const call = await open.callAs('linmumu');
    await saveAddress(call);
    expect(valueOf(await call('address.list', {}))).toHaveLength(1);
    expect(valueOf(await (await open.callAs('another'))('address.list', {}))).toEqual([]);
    expect(await statusOf(post('/shop', asking('shop.get')))).toBe(401);
    expect(await statusOf(post('/pictures', 'x'))).toBe(401);
  });

  it('is not who the input or a header of 微信云托管 says', async () => {
    const token = await open.logIn('curious');
    const forged = { 'x-wx-openid': SELLER, 'x-wx-source': 'wx_client' };
    expect(await statusOf(post('/shop', asking('desk.summary'), forged))).toBe(401);
    const input = { openid: SELLER, shopperId: SELLER, caller: { shopperId: SELLER } };
    const reply = await post('/shop', asking('desk.summary', input), { ...bearer(token), ...forged });
    expect(await reply.json()).toMatchObject({ answer: { ok: false, failure: { code: 'NOT_FOUND' } } });
  });

  it('is the seller by the seller’s login only', async () => {
    expect((await (await open.callAs(SELLER))('desk.summary', {})).ok).toBe(true);
  });

  it('is nobody with a token of another shop, a changed one or one that has ended', async () => {
    const token = await open.logIn('linmumu');
    const options = { secrets: ['a secret of more than thirty-two characters'] as const, now: () => NOON };
    const other = createSessions({ ...options, appId: 'wxffffffffffffffff' }).issue('linmumu');
    const foreign = createSessions({ ...options, appId: open.configuration.appId, secrets: ['x'.repeat(40)] });
    const [head = '', mac = ''] = token.split('.');
    const wrong = [other, foreign.issue('linmumu'), `${head}x.${mac}`, `${head}.${mac.slice(1)}`, head, '', '..'];
    for (const each of wrong) expect(await statusOf(post('/shop', asking('shop.get'), bearer(each)))).toBe(401);
    open.clock.now = NOON + 8 * DAY;
    expect(await statusOf(post('/shop', asking('shop.get'), bearer(token)))).toBe(401);
  });

  it('logs in once with a code, and not with one that WeChat does not know', async () => {
    const code = JSON.stringify({ code: 'login-linmumu-once' });
    expect(await statusOf(post('/session', code))).toBe(200);
    expect(await statusOf(post('/session', code))).toBe(401);
    expect(await statusOf(post('/session', JSON.stringify({ code: 'invented' })))).toBe(401);
    for (const body of ['', '{', '[]', '{"code":5}', JSON.stringify({ code: 'x'.repeat(201) })])
      expect(await statusOf(post('/session', body))).toBe(400);
  });
});

describe('what is asked', () => {
  it.each(['', '{', 'null', '[]', '{"verb":5}', '{"verb":"shop.get"', JSON.stringify({ verb: 'x'.repeat(41) })])(
    'has to be a request: %j',
    async (body) => {
      expect(await statusOf(post('/shop', body, bearer(await open.logIn('linmumu'))))).toBe(400);
    },
  );

  it('has to be UTF-8, and at most 64 KB', async () => {
    const headers = bearer(await open.logIn('linmumu'));
    expect(await statusOf(post('/shop', Buffer.from([0xff, 0xfe]), headers))).toBe(400);
    expect(await statusOf(post('/shop', asking('shop.get', 'x'.repeat(64 * 1024)), headers))).toBe(413);
    expect(await statusOf(post('/shop', `${'['.repeat(60_000)}`, headers))).toBe(400);
    const deep = `{"verb":"shop.get","input":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
    expect([200, 500]).toContain(await statusOf(post('/shop', deep, headers)));
    expect(await statusOf(post('/shop', asking('shop.get'), headers))).toBe(200);
  });

  it('may be said to be short and be long, and is not read to its end', async () => {
    const token = await open.logIn('linmumu');
    const head = `POST /shop HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ntransfer-encoding: chunked\r\n\r\n`;
    const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`;
    expect(await sendRaw(open.address, head, chunk, chunk, chunk)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('is cut off when it comes slowly, or not whole', async () => {
    expect(await sendRaw(open.address, 'POST /shop HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1.1 408 /);
    const token = await open.logIn('linmumu');
    const head = `POST /shop HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-length: 50\r\n\r\n{"verb"`;
    expect(await sendRaw(open.address, head)).toMatch(/^HTTP\/1.1 (400|408) /);
  });

  it('is refused where nothing is, and by the wrong method', async () => {
    for (const path of ['/', '/shops', '/shop/', '/shop?x=1', '/constructor', '/__proto__/x'])
      expect(await statusOf(open.fetch(path))).toBe(404);
    const response = await open.fetch('/shop');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    const escaping = 'GET /pictures/../shop HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
    expect(await sendRaw(open.address, escaping)).toMatch(/^HTTP\/1.1 404 /);
    expect(await sendRaw(open.address, 'no http\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect(await sendRaw(open.address, `GET / HTTP/1.1\r\nx: ${'y'.repeat(9_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 /);
  });

  it('may be any text, which is kept as it is and never run', async () => {
    const call = await open.callAs('mallory');
    for (const [n, text] of [
      ...HOSTILE_TEXTS,
      "'; drop table xiaopu.documents; --",
      '{"$ne":1}',
      '__proto__',
    ].entries()) {
      await call('goods.search', { text });
      const saved = await saveAddress(call, { detail: `路 ${text}`.slice(0, 60) }, `hostile-${n}`).catch(
        () => undefined,
      );
      if (saved) expect(valueOf(await call('address.remove', { addressId: saved.id }))).toEqual([]);
    }
    expect(valueOf(await call('goods.list', {})).items.length).toBeGreaterThan(0);
  });

  it('is answered to many at once, and one who asks without end has to wait', async () => {
    const headers = bearer(await open.logIn('hasty'));
    const statuses: number[] = [];
    for (let n = 0; n < 130; n += 1) statuses.push(await statusOf(post('/shop', asking('verb.unknown'), headers)));
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    open.clock.now += SECOND;
    const reply = await post('/shop', asking('shop.get'), headers);
    expect(reply.status).toBe(200);
  });
});

describe('a notification', () => {
  const seal = (
    content: Readonly<Record<string, unknown>>,
    over: Partial<Parameters<typeof sealNotification>[1]> = {},
  ) =>
    sealNotification(
      { type: 'TRANSACTION.SUCCESS', content },
      { merchant: open.standIn.merchant, signing: keys.platform[0], now: open.clock.now, ...over },
    );
  const send = ({ headers, body }: ReturnType<typeof seal>, path = '/pay/notification') =>
    statusOf(post(path, body, { ...headers }));
  const about = (number: string) => ({ mchid: open.standIn.merchant.merchantId, out_trade_no: number });

  it('of a payment is asked about, and pays the order once however often it comes', async () => {
    const call = await open.callAs('payer');
    const order = await placeOrder(call, { 'cup-red': 1 });
    valueOf(await call('order.pay', { orderId: order.id }));
    const early = seal(about(order.number));
    expect(await send(early)).toBe(204);
    expect(valueOf(await call('order.get', { orderId: order.id })).state).toBe('awaiting-payment');
    open.standIn.control.pay(order.number);
    expect(await open.standIn.control.answers()).toContain(204);
    expect(valueOf(await call('order.get', { orderId: order.id })).state).toBe('paid');
    expect(await send(early)).toBe(204);
    expect(await send(early, '/pay/refund-notification')).toBe(204);
    const { events } = valueOf(await call('order.get', { orderId: order.id }));
    expect(events.filter(({ state }) => state === 'paid')).toHaveLength(1);
  });

  it('that is forged, old, cut, huge or about another merchant is refused', async () => {
    const right = seal(about('1'));
    expect(await send({ ...right, headers: {} })).toBe(401);
    expect(await send(seal(about('1'), { signing: keys.foreign }))).toBe(401);
    expect(await send(seal(about('1'), { now: NOON - 6 * MINUTE }))).toBe(401);
    expect(await send(seal({ mchid: '1900000009', out_trade_no: '1' }))).toBe(401);
    expect(await send({ ...right, body: right.body.slice(0, -9) })).toBe(401);
    expect(await send({ ...right, body: `${right.body}${' '.repeat(64 * 1024)}` })).toBe(413);
    expect(await statusOf(post('/pay/notification', Buffer.from([0xff]), { ...right.headers }))).toBe(400);
    open.clock.now = NOON + 6 * MINUTE;
    expect(await send(right)).toBe(401);
  });

  it('about an order that nobody knows does nothing', async () => {
    expect(await send(seal(about('nothing')))).toBe(204);
  });
});

describe('a picture', () => {
  const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(100, 7)]);

  it('is kept by its content, and never changes', async () => {
    const headers = bearer(await open.logIn('seller'));
    const { url } = (await (await post('/pictures', JPEG, headers)).json()) as { readonly url: string };
    expect(url).toMatch(new RegExp(`^${open.address}/pictures/[0-9a-f]{64}\\.jpg$`));
    expect(await (await post('/pictures', JPEG, headers)).json()).toEqual({ url });
    const response = await fetch(url);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(JPEG);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('is a JPEG or PNG by its first bytes, of at most 200 KB', async () => {
    const headers = bearer(await open.logIn('seller'));
    expect(await statusOf(post('/pictures', '<svg onload="x()">', { ...headers, 'content-type': 'image/png' }))).toBe(
      415,
    );
    expect(await statusOf(post('/pictures', '', headers))).toBe(415);
    expect(await statusOf(post('/pictures', Buffer.alloc(200 * 1024 + 1, 0xff), headers))).toBe(413);
    expect(await statusOf(open.fetch(`/pictures/${'0'.repeat(64)}.jpg`))).toBe(404);
  });

  it('that was uploaded here may be part of a document, and is told by its address; another one may not', async () => {
    const seller = await open.callAs(SELLER);
    const headers = bearer(await open.logIn(SELLER));
    const { url } = (await (await post('/pictures', JPEG, headers)).json()) as { readonly url: string };
    const save = async (address: string, requestId: string) => {
      const { version, fields } = valueOf(await seller('desk.getShop', {}));
      const avatar = { ...fields.seller.avatar, url: address };
      return seller('desk.saveShop', {
        requestId,
        version,
        fields: { ...fields, seller: { ...fields.seller, avatar } },
      });
    };
    for (const [n, other] of [
      'https://evil.example/pictures/a.jpg',
      'cloud://evil/pictures/a.jpg',
      `${url}/../x`,
    ].entries())
      expect(failureOf(await save(other, `foreign-${n}`))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(valueOf(await save(url, 'own')).fields.seller.avatar.url).toBe(url);
    expect(valueOf(await (await open.callAs('linmumu'))('seller.getCard', {})).avatar.url).toBe(url);
    const { rows } = await open.database.pool.query<{ body: string }>(
      "select body::text from xiaopu.documents where collection = 'shop'",
    );
    expect(rows[0]?.body).toContain('cloud://shop/pictures/');
    expect(rows[0]?.body).not.toContain(open.address);
  });
});

describe('the log', () => {
  it('has what was asked and how it went, and nothing of people', async () => {
    const call = await open.callAs('linmumu_of_the_log');
    await saveAddress(call, { name: '林木木', phone: '13812345678', detail: '示例路 1 号' }, 'log-1');
    failureOf(await call('order.get', { orderId: 'secret-order' }));
    const log = open.lines.join('');
    const entries = open.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries).toContainEqual(expect.objectContaining({ path: '/shop', verb: 'address.save', status: 200 }));
    expect(entries).toContainEqual(expect.objectContaining({ verb: 'order.get', failure: 'NOT_FOUND' }));
    for (const word of ['林木木', '13812345678', '示例路', 'linmumu_of_the_log', 'secret-order', 'Bearer'])
      expect(log).not.toContain(word);
  });
});

import { createServerShop, type ServerShop } from '@/cloud/server/shop';
import { createBlobStore } from '@/cloud/server/database/blobs';
import { createLog } from '@/cloud/server/log';
import { ownPictureFiles } from '@/cloud/server/picture-checks/picture-files';
import { createBlobs } from '@/cloud/server/pictures';
import { sealPush } from '@/cloud/server/stand-in/push';
import { DAY, HOUR, MINUTE } from '@/contract/time';

import { followUpInput, reviewInput } from '../../support/reviews/reviews';
import { openHttpShop, SELLER, type HttpShop } from '../../support/server/http-shop';
import { NOON, placeOrder, valueOf, type CallShop } from '../../support/shop';

let open: HttpShop;
let jobs: ServerShop;
let call: CallShop;
let orderId: string;
let buyer = '';
let buyers = 0;
let photos = 0;

beforeAll(async () => {
  open = await openHttpShop();
  const blobs = createBlobStore(open.database.pool);
  const { configuration, address, clock } = open;
  jobs = createServerShop({
    configuration,
    pool: open.database.connect(),
    now: () => clock.now,
    log: createLog({ now: () => clock.now, write: () => undefined }),
    blobs: createBlobs(blobs, address),
    pictureFiles: ownPictureFiles(blobs, address),
  });
});
beforeEach(async () => {
  open.clock.now += HOUR;
  open.standIn.control.setPictures('pass');
  open.standIn.control.setNotifications('once');
  buyers += 1;
  buyer = `buyer_${buyers}_with_a_camera`;
  call = await open.callAs(buyer);
  orderId = await buy();
});
afterAll(() => open.close());

/** A received order of a cup. */
async function buy(): Promise<string> {
  const seller = await open.callAs(SELLER);
  const change = { kind: 'add', pieces: 1 } as const;
  const supply = { requestId: `supply-${buyer}`, goodsId: 'cup', skuId: 'cup-red', change };
  valueOf(await seller('desk.setStock', supply));
  const order = await placeOrder(call, { 'cup-red': 1 });
  valueOf(await call('order.pay', { orderId: order.id }));
  open.standIn.control.pay(order.number);
  await open.standIn.control.answers();
  const parcels = [{ carrier: 'sf', trackingNumber: `SF${order.number}` }];
  valueOf(await seller('desk.ship', { orderId: order.id, parcels }));
  open.standIn.control.confirmReceipt(order.number);
  valueOf(await call('order.confirmReceipt', { orderId: order.id }));
  return order.id;
}

/** Uploads a new picture as this shopper. */
async function upload(openid = buyer) {
  photos += 1;
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(`photo ${photos}`)]);
  const authorization = `Bearer ${await open.logIn(openid)}`;
  const response = await open.fetch('/pictures', { method: 'POST', headers: { authorization }, body: bytes });
  const { url } = (await response.json()) as { readonly url: string };
  return { url, width: 4, height: 3 };
}

/** The timer's next turn. */
async function turn(): Promise<void> {
  open.clock.now += MINUTE;
  await jobs.runJobs();
}

/** WeChat is asked, answers, and the shop acts on it. */
async function checkPictures(): Promise<void> {
  await turn();
  await open.standIn.control.answers();
  await turn();
}

const checksLeft = async () => (await open.database.pool.query('select from xiaopu.picture_checks')).rowCount;
const reviews = async () => valueOf(await (await open.callAs('somebody'))('review.list', { goodsId: 'cup' })).items;
const ownStatus = async () =>
  valueOf(await call('review.listOwn', {})).written.find((each) => each.orderId === orderId)?.review.status;

async function write(text = '口沿薄，端着不烫手。', count = 1) {
  const pictures = await Promise.all(Array.from({ length: count }, () => upload()));
  const input = reviewInput(orderId, { requestId: `review-${orderId}`, text, pictures });
  const review = valueOf(await call('review.write', input));
  return { input, pictures, id: review.id };
}

const isPublic = async (id: string) => (await reviews()).some((each) => each.id === id);

describe('the pictures of a review', () => {
  it('are shown once WeChat has passed all of them, and not before', async () => {
    const { id, input } = await write('好用。', 2);
    expect(await isPublic(id)).toBe(false);
    // Sent again, as after a lost answer, they are checked once.
    valueOf(await call('review.write', input));
    expect(await checksLeft()).toBe(2);
    open.standIn.control.setNotifications('held');
    await turn();
    expect(await isPublic(id)).toBe(false);
    open.standIn.control.release();
    await open.standIn.control.answers();
    await turn();
    expect(await isPublic(id)).toBe(true);
    expect(await checksLeft()).toBe(0);
  });

  it('that WeChat refuses are seen by nobody, and neither is the review', async () => {
    open.standIn.control.setPictures('risky');
    const { id, pictures } = await write();
    expect((await fetch(pictures[0]?.url ?? '')).status).toBe(200);
    await checkPictures();
    expect(await isPublic(id)).toBe(false);
    expect(await ownStatus()).toEqual({ state: 'refused', reason: 'illegal' });
    expect((await fetch(pictures[0]?.url ?? '')).status).toBe(404);
    expect(await checksLeft()).toBe(0);
  });

  it.each(['review', 'failed'] as const)('wait for the seller after the verdict %s', async (verdict) => {
    open.standIn.control.setPictures(verdict);
    const { id } = await write();
    await checkPictures();
    expect(await ownStatus()).toEqual({ state: 'in-review' });
    expect(await isPublic(id)).toBe(false);
    expect(await checksLeft()).toBe(0);
  });

  it('wait for the seller beside doubtful words, however good they are', async () => {
    await write('这句 doubtful 说不准。');
    await checkPictures();
    expect(await ownStatus()).toEqual({ state: 'in-review' });
  });

  it('of a follow-up are checked by themselves', async () => {
    const { id } = await write();
    await checkPictures();
    const followUp = followUpInput(orderId, { requestId: `follow-up-${orderId}`, pictures: [await upload()] });
    valueOf(await call('review.write', followUp));
    expect((await reviews()).find((each) => each.id === id)?.followUp).toBeUndefined();
    await checkPictures();
    expect((await reviews()).find((each) => each.id === id)?.followUp?.pictures).toHaveLength(1);
  });

  it('on which the seller has decided meanwhile stay as she wants it', async () => {
    await write();
    const decision = { action: 'hide', reason: 'advert' } as const;
    const seller = await open.callAs(SELLER);
    valueOf(await seller('desk.moderateReview', { orderId, skuId: 'cup-red', part: 'review', decision }));
    await checkPictures();
    expect(await ownStatus()).toEqual({ state: 'refused', reason: 'advert' });
    expect(await checksLeft()).toBe(0);
  });
});

describe('a verdict', () => {
  it('that never comes is asked for again, and at last left to the seller', async () => {
    open.standIn.control.setNotifications('never');
    await write();
    const before = open.standIn.wechat.asked.get('/wxa/media_check_async') ?? 0;
    for (let hour = 0; hour < 6; hour += 1) {
      await turn();
      open.clock.now += HOUR;
    }
    expect(open.standIn.wechat.asked.get('/wxa/media_check_async')).toBe(before + 4);
    expect(await ownStatus()).toEqual({ state: 'in-review' });
    expect(await checksLeft()).toBe(0);
  });

  it('is asked for later while WeChat is away', async () => {
    open.standIn.control.addFault({ kind: 'error', path: '/wxa/media_check_async', times: 1 });
    const { id } = await write();
    await turn();
    open.clock.now += 5 * MINUTE;
    await checkPictures();
    expect(await isPublic(id)).toBe(true);
  });

  it('counts once, however often it comes, and not another one after it', async () => {
    const { id } = await write();
    open.standIn.control.setNotifications('twice');
    await turn();
    expect((await open.standIn.control.answers()).slice(-2)).toEqual([200, 200]);
    const [traceId = ''] = [...open.standIn.wechat.pictures.keys()].slice(-1);
    expect(await push(verdictOn(traceId, 'risky'))).toBe(200);
    await turn();
    expect(await isPublic(id)).toBe(true);
    // All is done: WeChat may send it a few times more.
    expect(await push(verdictOn(traceId, 'risky'))).toBe(503);
  });

  it('is believed from WeChat alone, and within five minutes', async () => {
    open.standIn.control.setNotifications('never');
    await write();
    await turn();
    const [traceId = ''] = [...open.standIn.wechat.pictures.keys()].slice(-1);
    const right = verdictOn(traceId, 'pass');
    expect(await push({ ...right, body: right.body.replace('Encrypt":"', 'Encrypt":"A') })).toBe(401);
    expect(await push({ ...right, query: { ...right.query, msg_signature: '0'.repeat(40) } })).toBe(401);
    expect(await push(verdictOn(traceId, 'pass', { token: 'another' }))).toBe(401);
    expect(await push(verdictOn(traceId, 'pass', { appId: 'wxffffffffffffffff' }))).toBe(401);
    open.clock.now += 6 * MINUTE;
    expect(await push(right)).toBe(401);
    expect((await open.fetch('/push')).status).toBe(401);
    await turn();
    expect(await ownStatus()).toEqual({ state: 'in-review' });
  });
});

describe('the pictures of someone who has everything removed', () => {
  const ownChecks = async () =>
    (await open.database.pool.query('select from xiaopu.picture_checks where strpos(about, $1) > 0', [orderId]))
      .rowCount;
  const namesHer = async () => {
    const { rows } = await open.database.pool.query(
      'select json_agg(c)::text || (select json_agg(v)::text from xiaopu.shared_values v) as text from xiaopu.picture_checks c',
    );
    return String(rows[0]?.text).includes(buyer);
  };

  /** A review whose picture WeChat was asked about, and nothing else of hers is left. */
  async function eraseWhileChecked(): Promise<string> {
    open.standIn.control.setNotifications('never');
    await write();
    await turn();
    open.clock.now += 30 * DAY;
    call = await open.callAs(buyer);
    await open.database.pool.query('update xiaopu.picture_checks set due = $1', [open.clock.now + HOUR]);
    await jobs.runJobs();
    expect(await namesHer()).toBe(true);
    valueOf(await call('me.erase', {}));
    return [...open.standIn.wechat.pictures.keys()].slice(-1)[0] ?? '';
  }

  it.each(['pass', 'risky'])('name nobody, and a later verdict %s finds nothing wrong', async (suggest) => {
    const errors = jest.spyOn(console, 'error');
    const traceId = await eraseWhileChecked();
    expect(await namesHer()).toBe(false);
    expect(await push(verdictOn(traceId, suggest))).toBe(200);
    await turn();
    expect(await ownChecks()).toBe(0);
    expect(errors).not.toHaveBeenCalled();
  });

  it('are asked about no more when no verdict comes', async () => {
    await eraseWhileChecked();
    const before = open.standIn.wechat.asked.get('/wxa/media_check_async');
    open.clock.now += 2 * HOUR;
    await turn();
    expect(open.standIn.wechat.asked.get('/wxa/media_check_async')).toBe(before);
    expect(await ownChecks()).toBe(0);
  });
});

function verdictOn(traceId: string, suggest: string, settings: Partial<HttpShop['standIn']['wechat']['push']> = {}) {
  const { push: own, appId } = open.standIn.wechat;
  const message = { Event: 'wxa_media_check', appid: appId, trace_id: traceId, errcode: 0 };
  const text = JSON.stringify({ ...message, result: { suggest, label: 20002 } });
  return sealPush(text, { ...own, ...settings }, open.clock.now);
}

async function push({ query, body }: ReturnType<typeof sealPush>): Promise<number> {
  return (await open.fetch(`/push?${new URLSearchParams(query)}`, { method: 'POST', body })).status;
}

describe('the seller’s pictures', () => {
  it('are shown at once, and a post is hidden when WeChat refuses one', async () => {
    const seller = await open.callAs(SELLER);
    const publish = async (requestId: string) => {
      const picture = { ...(await upload(SELLER)), alt: '' };
      const { postId } = valueOf(await seller('desk.publish', { requestId, text: '到货了。', pictures: [picture] }));
      return { postId, picture };
    };
    const good = await publish(`good-${open.clock.now}`);
    await checkPictures();
    open.standIn.control.setPictures('risky');
    const bad = await publish(`bad-${open.clock.now}`);
    const shown = async () => valueOf(await call('feed.list', {})).items.map(({ id }) => id);
    expect(await shown()).toEqual(expect.arrayContaining([good.postId, bad.postId]));
    await checkPictures();
    expect(await shown()).toContain(good.postId);
    expect(await shown()).not.toContain(bad.postId);
    expect((await fetch(bad.picture.url)).status).toBe(404);
    expect(await checksLeft()).toBe(0);
    expect(open.clock.now).toBeGreaterThan(NOON);
  });
});

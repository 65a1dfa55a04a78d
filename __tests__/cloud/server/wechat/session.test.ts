import { createCipheriv } from 'node:crypto';

import fc from 'fast-check';

import { startStandIn, type StandIn } from '@/cloud/server/stand-in';
import { sessionKeyOfStandIn } from '@/cloud/server/stand-in/wechat-service';
import { createFunctionGroups, createGroups } from '@/cloud/server/wechat/groups';
import { createSessions, logIn } from '@/cloud/server/wechat/session';
import { DAY } from '@/contract/time';

import { keys } from '../../../support/server/fake-pay-api';
import { createTestValues } from '../../../support/server/shared-values';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const APP = 'wx0000000000000000';
const SECRET = 'a secret of more than thirty-two characters';
const sessionsAt = (now: number, secret = SECRET, appId = APP) =>
  createSessions({ appId, secrets: [secret], now: () => now });

describe('a session token', () => {
  const token = sessionsAt(NOON).issue('openid-1');

  it('tells who logged in, for a week', () => {
    expect(sessionsAt(NOON).read(token)).toBe('openid-1');
    expect(sessionsAt(NOON + 7 * DAY - 1).read(token)).toBe('openid-1');
    expect(sessionsAt(NOON + 7 * DAY).read(token)).toBeUndefined();
  });

  it('of another shop, or signed by someone else, is nobody’s', () => {
    expect(sessionsAt(NOON, SECRET, 'wx1111111111111111').read(token)).toBeUndefined();
    expect(sessionsAt(NOON, `${SECRET}!`).read(token)).toBeUndefined();
  });

  it('stays valid while the secret is changed', () => {
    const changed = createSessions({ appId: APP, secrets: [`${SECRET}!`, SECRET], now: () => NOON });
    expect(changed.read(token)).toBe('openid-1');
    expect(sessionsAt(NOON).read(changed.issue('openid-1'))).toBeUndefined();
  });

  it('changed anywhere is nobody’s', () => {
    for (let at = 0; at < token.length - 1; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(sessionsAt(NOON).read(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
    }
  });

  it('can’t be made up', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => expect(sessionsAt(NOON).read(text)).toBeUndefined()),
    );
    expect(sessionsAt(NOON).read(`${token}.`)).toBeUndefined();
    expect(sessionsAt(NOON).read('x'.repeat(10_000_000))).toBeUndefined();
  });
});

describe('logging in', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn({ notifyUrl: 'http://127.0.0.1:9', now: () => NOON, keys });
  });
  afterEach(() => standIn.control.clearFaults());
  afterAll(() => standIn.close());
  const values = createTestValues();
  const login = (code: string) =>
    logIn(code, { appId: APP, secret: standIn.wechat.secret, origin: standIn.origin, values });

  it('asks WeChat who it is', async () => {
    expect(valueOf(await login('login-shopper1-a'))).toBe('shopper1');
  });

  it('takes a code once, and no other', async () => {
    valueOf(await login('login-shopper1-b'));
    for (const code of ['login-shopper1-b', 'made-up', ''])
      expect(failureOf(await login(code))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('waits while WeChat gives no answer', async () => {
    standIn.control.addFault({ kind: 'error' });
    expect(failureOf(await login('login-shopper1-c'))).toMatchObject({ code: 'UNAVAILABLE' });
    standIn.control.clearFaults();
    standIn.control.addFault({ kind: 'busy' });
    expect(failureOf(await login('login-shopper1-c'))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('lets the server read the group in which a card was opened', async () => {
    valueOf(await login('login-shopper1-d'));
    const groups = createGroups(APP, 'shopper1', values);
    const seal = { groupId: 'group-1', sealedAt: NOON };
    expect(valueOf(await groups.decryptGroup(sealed('group-1', APP)))).toEqual(seal);
  });

  it('keeps a group that was encrypted for another shop or shopper, or is forged, unknown', async () => {
    valueOf(await login('login-shopper1-e'));
    const forOther = sealed('group-1', 'wx1111111111111111');
    expect(valueOf(await createGroups(APP, 'shopper1', values).decryptGroup(forOther))).toBeUndefined();
    expect(valueOf(await createGroups(APP, 'stranger', values).decryptGroup(sealed('group-1', APP)))).toBeUndefined();
    const forged = { encryptedData: 'e30=', iv: 'AAAA' };
    expect(valueOf(await createGroups(APP, 'shopper1', values).decryptGroup(forged))).toBeUndefined();
  });
});

/** A group id as WeChat gives it to the phone of `shopper1`. */
function sealed(opengid: string, appid: string) {
  const iv = Buffer.alloc(16, 7);
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKeyOfStandIn('shopper1'), 'base64'), iv);
  const text = JSON.stringify({ opengid, watermark: { timestamp: NOON / 1000, appid } });
  const encryptedData = Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
  return { encryptedData, iv: iv.toString('base64') };
}

describe('a group id in a cloud function', () => {
  const info = { encryptedData: '', iv: '', cloudId: 'cloud-1' };

  it('is decrypted by WeChat', async () => {
    const asked: unknown[] = [];
    const groups = createFunctionGroups(APP, async (options) => {
      asked.push(options);
      return { list: [{ data: { opengid: 'group-1', watermark: { appid: APP, timestamp: NOON / 1000 } } }] };
    });
    expect(valueOf(await groups.decryptGroup(info))).toEqual({ groupId: 'group-1', sealedAt: NOON });
    expect(asked).toEqual([{ list: ['cloud-1'] }]);
  });

  it('is unknown without the id of the data, or if WeChat does not know it', async () => {
    const groups = createFunctionGroups(APP, async () => ({ list: [{}] }));
    expect(valueOf(await groups.decryptGroup({ encryptedData: '', iv: '' }))).toBeUndefined();
    expect(valueOf(await groups.decryptGroup(info))).toBeUndefined();
  });

  it('waits while WeChat gives no answer', async () => {
    const groups = createFunctionGroups(APP, () => Promise.reject(new Error('timeout')));
    expect(failureOf(await groups.decryptGroup(info))).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

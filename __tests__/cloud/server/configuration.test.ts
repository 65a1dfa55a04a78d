import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describeProblems, parseConfiguration } from '@/cloud/server/configuration';
import { VARIABLE_NAMES, type Variable } from '@/cloud/server/variables';

import { keys } from '../../support/server/fake-pay-api';
import { failureOf, valueOf } from '../../support/shop';

const [platform, certificate] = keys.platform;
const privatePem = keys.merchant.key.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicPem = createPublicKey(platform.key).export({ type: 'spki', format: 'pem' }).toString();
const otherPem = createPublicKey(certificate.key).export({ type: 'spki', format: 'pem' }).toString();

const OWN_SERVER = {
  WECHAT_APP_ID: 'wx0123456789abcdef',
  SELLER_OPENID: 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1',
  DATABASE_URL: 'postgresql://shop:hidden-password@127.0.0.1:5432/shop',
  WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
  SESSION_SECRETS: 'hidden-hidden-hidden-hidden-hidden-1',
};
const WITH_PAY = {
  ...OWN_SERVER,
  WECHAT_PAY_MERCHANT_ID: '1900000001',
  WECHAT_PAY_SERIAL: keys.merchant.serial,
  WECHAT_PAY_PRIVATE_KEY: privatePem.replaceAll('\n', '\\n'),
  WECHAT_PAY_PLATFORM_KEYS: `${platform.serial}=${publicPem};${certificate.serial}=${otherPem}`,
  WECHAT_PAY_API_V3_KEY: keys.apiV3Key,
  WECHAT_PAY_NOTIFY_URL: 'https://shop.example/pay',
};

const problemsOf = (over: Readonly<Record<string, string | undefined>>) =>
  failureOf(parseConfiguration({ ...WITH_PAY, ...over })).map(({ variable, problem }) => `${variable} ${problem}`);

describe('the configuration of the server', () => {
  it('of a shop that takes WeChat Pay', () => {
    const { pay, ...rest } = valueOf(parseConfiguration(WITH_PAY));
    expect(rest).toMatchObject({
      appId: OWN_SERVER.WECHAT_APP_ID,
      wechat: { kind: 'token', origin: 'https://api.weixin.qq.com', secret: OWN_SERVER.WECHAT_APP_SECRET },
      sessionSecrets: [OWN_SERVER.SESSION_SECRETS],
      messageFields: {},
    });
    expect(pay?.origins).toEqual(['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']);
    expect(pay?.merchant.privateKey.equals(keys.merchant.key)).toBe(true);
    expect([...(pay?.merchant.platformKeys.keys() ?? [])]).toEqual([platform.serial, certificate.serial]);
  });

  it('of a shop that is paid by transfer', () => {
    expect(valueOf(parseConfiguration(OWN_SERVER)).pay).toBeUndefined();
  });

  it('of a hosted server, without secrets', () => {
    const secrets = { WECHAT_APP_SECRET: undefined, SESSION_SECRETS: undefined };
    const made = { ...OWN_SERVER, ...secrets, WECHAT_API: 'hosted' };
    const uploads = 'cloud://shop-1a2b.7368-shop-1a2b-1300000000/pictures/';
    const hosted = valueOf(parseConfiguration({ ...made, UPLOADS_FOLDER: uploads }));
    expect(hosted).toMatchObject({ wechat: { kind: 'hosted' }, uploads });
    // Its phones upload to WeChat Cloud as well.
    expect(parseConfiguration(made)).toMatchObject({ failure: [{ variable: 'UPLOADS_FOLDER', problem: 'missing' }] });
  });

  it('of a cloud function, which has no sessions', () => {
    const made = { ...OWN_SERVER, SESSION_SECRETS: undefined, WECHAT_API: 'function' };
    const uploads = 'cloud://shop-1a2b.7368-shop-1a2b-1300000000/pictures/';
    const { wechat, uploads: folder } = valueOf(parseConfiguration({ ...made, UPLOADS_FOLDER: uploads }));
    expect(wechat).toMatchObject({ kind: 'function', secret: OWN_SERVER.WECHAT_APP_SECRET });
    expect(folder).toBe(uploads);
    for (const wrong of ['', 'https://shop.example/pictures/', 'cloud://shop/', 'cloud://shop/other/pictures/'])
      expect(parseConfiguration({ ...made, UPLOADS_FOLDER: wrong }).ok).toBe(false);
  });

  it.each(Object.keys(WITH_PAY))('names %s when it is missing', (name) => {
    expect(problemsOf({ [name]: undefined })).toEqual([`${name} missing`]);
    expect(problemsOf({ [name]: '  ' })).toEqual([`${name} missing`]);
  });

  it('names everything that is missing at once', () => {
    const all = failureOf(parseConfiguration({})).map(({ variable }) => variable);
    expect(all).toEqual(['WECHAT_APP_ID', 'SELLER_OPENID', 'DATABASE_URL', 'WECHAT_APP_SECRET', 'SESSION_SECRETS']);
  });

  it.each(VARIABLE_NAMES.filter((name) => name !== 'WECHAT_PAY_PRIVATE_KEY'))(
    'names %s when it is malformed, and never tells its value',
    (name) => {
      const result = parseConfiguration({ ...WITH_PAY, [name]: 'hidden value' });
      expect(problemsOf({ [name]: 'hidden value' })).toContain(`${name} malformed`);
      expect(describeProblems(failureOf(result))).not.toContain('hidden');
    },
  );

  it('is told in the readme', () => {
    const readme = readFileSync('src/cloud/server/wechat/README.md', 'utf8');
    const named = [...readme.matchAll(/^\| `([A-Z_0-9]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(VARIABLE_NAMES);
  });

  it('has both halves of message push, or none', () => {
    expect(problemsOf({ WECHAT_PUSH_TOKEN: 'token1' })).toEqual(['WECHAT_PUSH_AES_KEY missing']);
    expect(problemsOf({ WECHAT_PUSH_AES_KEY: 'a'.repeat(43) })).toEqual(['WECHAT_PUSH_TOKEN missing']);
  });

  it('reads the fields of message templates', () => {
    const fields = { 'back-in-stock': { title: 'thing1', time: 'time2' } };
    const read = valueOf(parseConfiguration({ ...OWN_SERVER, MESSAGE_FIELDS: JSON.stringify(fields) }));
    expect(read.messageFields).toEqual(fields);
    expect(problemsOf({ MESSAGE_FIELDS: '{"other":{}}' })).toEqual(['MESSAGE_FIELDS malformed']);
  });

  it('refuses a stand-in in production', () => {
    const standIn = 'http://127.0.0.1:8080';
    const local = {
      ...WITH_PAY,
      WECHAT_PAY_ORIGIN: standIn,
      WECHAT_ORIGIN: standIn,
      WECHAT_PAY_NOTIFY_URL: `${standIn}/pay`,
    };
    expect(valueOf(parseConfiguration(local)).pay?.origins).toEqual([standIn]);
    expect(problemsOf({ ...local, NODE_ENV: 'production' })).toEqual([
      'WECHAT_ORIGIN not-in-production',
      'WECHAT_PAY_ORIGIN not-in-production',
      // Without the stand-in it has to be https.
      'WECHAT_PAY_NOTIFY_URL malformed',
    ]);
    expect(problemsOf({ WECHAT_PAY_ORIGIN: 'https://evil.example' })).toEqual(['WECHAT_PAY_ORIGIN malformed']);
    expect(problemsOf({ WECHAT_PAY_NOTIFY_URL: `${standIn}/pay` })).toEqual(['WECHAT_PAY_NOTIFY_URL malformed']);
  });

  describe('with keys in files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'xiaopu-'));
    const file = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    };
    afterAll(() => rmSync(folder, { recursive: true }));

    it('reads them', () => {
      const read = parseConfiguration({
        ...WITH_PAY,
        WECHAT_PAY_PRIVATE_KEY: file('key.pem', privatePem),
        WECHAT_PAY_PLATFORM_KEYS: `${platform.serial}=${file('pub.pem', publicPem)};`,
      });
      expect(valueOf(read).pay?.merchant.platformKeys.size).toBe(1);
    });

    it('names a file that can’t be read, or holds no such key', () => {
      const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
      const wrong = elliptic.export({ type: 'pkcs8', format: 'pem' }).toString();
      const variable: Variable = 'WECHAT_PAY_PRIVATE_KEY';
      expect(problemsOf({ [variable]: path.join(folder, 'gone.pem') })).toEqual([`${variable} unreadable`]);
      expect(problemsOf({ [variable]: file('empty.pem', '') })).toEqual([`${variable} malformed`]);
      expect(problemsOf({ [variable]: file('ec.pem', wrong) })).toEqual([`${variable} malformed`]);
      expect(problemsOf({ WECHAT_PAY_PLATFORM_KEYS: `A=${path.join(folder, 'gone.pem')}` })).toEqual([
        'WECHAT_PAY_PLATFORM_KEYS unreadable',
      ]);
    });
  });
});

import { randomBytes } from 'node:crypto';

import { problemsOfPackage } from '../../config/package-contents';

const GOOD = { 'app.js': 'cloud.callFunction({name:"shop"})', 'app.json': '{"pages":[]}' };
const problemsOf = (files: Readonly<Record<string, string>>, secrets: readonly string[] = []) =>
  problemsOfPackage(new Map(Object.entries({ ...GOOD, ...files })), {
    cloud: 'wechat',
    demoTitles: ['白瓷杯'],
    secrets,
  });

describe('a package for WeChat Cloud', () => {
  it('has the transport and nothing else of a cloud', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ 'app.js': '' })).toEqual(['lacks callFunction']);
  });

  it.each([
    ['xiaopu/6/', 'the embedded cloud'],
    ['callContainer', 'another transport'],
    ['xiaopu/session', 'a session'],
    ['preview_openid_of', 'the logins of the browser preview'],
    ['/preview/settle', 'the cashier of the browser preview'],
    ['xiaopuPreview', 'what the browser preview plays'],
    ['xiaopu/preview-caller', 'the people of the browser preview', 'xiaopu/preview-'],
    ['xiaopu-aside/another/', 'the page around the browser preview', 'xiaopu-aside/'],
    ['白瓷杯', 'goods of the demo shop'],
    ['xiaopu.documents', 'the database'],
    ['WECHAT_APP_SECRET', 'the configuration of the server'],
  ])('with %s is found: %s', (word, _, found = word) => {
    for (const file of ['orders/list.js', 'app.wxml', 'sandbox/shop.br'])
      expect(problemsOf({ [file]: `"${word}"` })).toEqual([`contains ${found}`]);
  });

  it('with the pictures of the demo shop is found', () => {
    for (const file of ['sandbox/pictures.br', 'sandbox/pictures/cup.svg'])
      expect(problemsOf({ [file]: '' })).toEqual(['contains the pictures of the demo shop']);
  });

  it('with a secret is found, without telling it', () => {
    const secret = randomBytes(16).toString('hex');
    expect(problemsOf({ 'a.js': `appSecret:"${secret}"` })).toEqual(['a.js:1 a value of a variable that is secret']);
    expect(problemsOf({ 'a.wxss': secret }, [secret])).toEqual(['a.wxss contains a value of .env.local']);
    expect(problemsOf({ 'private.wx0123456789abcdef.key': '' })).toHaveLength(1);
  });
});

describe('the package with the mocked cloud', () => {
  it('has the demo shop and no transport to a real cloud', () => {
    const demo = new Map([['sandbox/cloud.js', 'xiaopu/6/ xiaopu/faults safe_integer 白瓷杯']]);
    expect(problemsOfPackage(demo, { cloud: 'embedded', demoTitles: ['白瓷杯'] })).toEqual([]);
    expect(problemsOfPackage(demo, { cloud: 'embedded', demoTitles: ['绿茶'] })).toEqual(['lacks 绿茶']);
    const both = new Map([...demo, ['app.js', 'callFunction']]);
    expect(problemsOfPackage(both, { cloud: 'embedded', demoTitles: [] })).toEqual(['contains callFunction']);
    const played = new Map([...demo, ['app.js', 'window.xiaopuPreview']]);
    expect(problemsOfPackage(played, { cloud: 'embedded', demoTitles: [] })).toEqual(['contains xiaopuPreview']);
  });
});

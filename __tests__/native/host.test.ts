import { baseLevel, ofOneKind } from '../../config/plugins/nesting.json';
import { createHost } from '../support/native/mini-host';
import { DIST } from '../support/native/mini-host/engine';
import { readTemplates, tooDeep, type SentNode } from '../support/native/mini-host/nesting';
import { createAsyncApi, fail, ok } from '../support/native/mini-host/wx-mock';

const FORM = '/account/addresses/edit/index';

describe('finding', () => {
  it('taps an element by its visible text', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await host.tap('收货地址');
    expect(host.pages).toEqual(['pages/mine/index', 'account/addresses/list/index']);
    expect(host.last('navigateTo')).toMatchObject({ url: '/account/addresses/list/index' });
    await host.back();
    expect(host.page).toMatchObject({ route: 'pages/mine/index', depth: 1 });
  });

  it('rejects an ambiguous text and accepts an index', async () => {
    const host = createHost();
    await host.launch('/pages/feed/index');
    await expect(host.tap('转发')).rejects.toThrow(/is there \d+ times; choose one with { index }/);
    await host.tap('转发', { index: 0 });
    expect(host.calls('button:share')).toHaveLength(1);
    expect(host.last('share')).toMatchObject({ path: expect.stringContaining('/pages/post/index?id=') });
  });

  it('reports the page text when a text is not on the page', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await expect(host.tap('没有这几个字')).rejects.toThrow(/is not on the page, which reads:\n.*第一次来/s);
  });

  it('rejects a tap on an element without a handler', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await expect(host.tap('第一次来，慢慢看')).rejects.toThrow('no element handles tap');
  });

  it('types into a field and reads its value', async () => {
    const host = createHost();
    await host.launch(FORM);
    const fields = host.$$('wx-input');
    expect(fields.length).toBeGreaterThan(1);
    await host.input('wx-input', '13800000000', { index: 1 });
    expect(host.attr('wx-input', 'value', { index: 1 })).toBe('13800000000');
  });
});

describe('a cold start', () => {
  it('keeps storage and nothing else', async () => {
    const host = createHost({ storage: { 'a tester’s key': 'kept' } });
    await host.launch('/pages/mine/index');
    await host.tap('收货地址');
    await host.relaunch();
    expect(host.pages).toEqual(['pages/mine/index']);
    expect(host.storage.get('a tester’s key')).toBe('kept');
  });

  it('starts with the given query and scene', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index?from=qr', { scene: 1047, query: { more: '1' } });
    expect(host.page.query).toEqual({ from: 'qr', more: '1' });
  });

  it('counts each setData of the page on top', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    const { calls, bytes, maxBytes } = host.counters;
    expect(calls).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThanOrEqual(maxBytes);
    expect(maxBytes).toBeGreaterThan(100);
  });
});

describe('the stack', () => {
  const goTo = (api: string, url: string) => Reflect.get(globalThis, 'wx')[api]({ url });

  it('fails like WeChat for tabs, unknown pages and the eleventh page', async () => {
    const host = createHost();
    await host.launch('/pages/feed/index');
    await expect(goTo('navigateTo', '/pages/mine/index')).rejects.toMatchObject({
      errMsg: expect.stringContaining('tabbar'),
    });
    await expect(goTo('navigateTo', '/pages/none/index')).rejects.toMatchObject({
      errMsg: expect.stringContaining('not found'),
    });
    await expect(goTo('switchTab', FORM)).rejects.toMatchObject({ errMsg: expect.stringContaining('no-tabBar') });
    for (let depth = 2; depth <= 10; depth += 1) {
      await goTo('navigateTo', FORM);
      await host.settle();
    }
    await expect(goTo('navigateTo', FORM)).rejects.toMatchObject({ errMsg: expect.stringContaining('limit') });
    await goTo('switchTab', '/pages/mine/index');
    expect(host.pages).toEqual(['pages/mine/index']);
  });
});

describe('a WeChat API call', () => {
  it('returns a promise, or calls the callbacks if there are any', async () => {
    await expect(createAsyncApi('a', () => ok({ x: 1 }))({})).resolves.toEqual({ errMsg: 'a:ok', x: 1 });
    await expect(createAsyncApi('a', () => fail('fail cancel'))({})).rejects.toMatchObject({ errMsg: 'a:fail cancel' });
    const result = await new Promise((resolve) => {
      expect(createAsyncApi('a', () => fail('fail no'))({ fail: resolve })).toBeUndefined();
    });
    expect(result).toMatchObject({ errMsg: 'a:fail no' });
  });

  it('returns the result set by the test', async () => {
    const host = createHost();
    await host.launch(FORM);
    const wx = Reflect.get(globalThis, 'wx');
    host.when('scanCode').ok({ result: 'x' });
    await expect(wx.scanCode({})).resolves.toMatchObject({ result: 'x' });
    host.when('scanCode').cancel();
    await expect(wx.scanCode({})).rejects.toMatchObject({ errMsg: 'scanCode:fail cancel' });
    host.when('setStorageSync').fail('exceed');
    expect(() => wx.setStorageSync('a', 1)).toThrow();
    expect(host.storage.has('a')).toBe(false);
  });
});

describe('attributes written in JSX', () => {
  it('reach WeChat: labels, pictures and the open-type of buttons', async () => {
    const host = createHost();
    await host.launch('/pages/feed/index');
    expect(host.attr('wx-image', 'src', { index: 0 })).toMatch(/\.svg$/);
    expect(host.$$('[open-type=share]').length).toBeGreaterThan(0);
    expect(host.$$('[aria-role=button]').length).toBeGreaterThan(0);
    expect(host.$$('[aria-label]').length).toBeGreaterThan(0);
  });
});

it('fails on a class that is undefined', async () => {
  const host = createHost();
  await host.launch('/pages/mine/index');
  Reflect.get(globalThis, 'getCurrentPages')()[0].setData({ 'root.k': 'price undefined' });
  await expect(host.settle()).rejects.toThrow('price undefined');
});

it('collects errors thrown by handlers', async () => {
  const host = createHost();
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  await host.launch('/pages/mine/index');
  Reflect.set(Reflect.get(globalThis, 'getCurrentPages')()[0], 'eh', () => {
    throw new Error('a bug in a handler');
  });
  await host.tap('收货地址');
  expect(host.errors).toEqual([expect.stringContaining('a bug in a handler')]);
});

describe('the check of the nesting', () => {
  const templates = readTemplates(DIST);
  const STATIC = 6;
  const TEXT = 9;
  const nested = (times: number, kind = {}): SentNode => ({
    ...kind,
    c: times > 1 ? [nested(times - 1, kind)] : [{ n: TEXT }],
  });

  it('accepts as many levels as base.wxml has, and names the first node beyond them', () => {
    expect(tooDeep([nested(baseLevel - 1)], templates)).toBeUndefined();
    expect(tooDeep([nested(baseLevel)], templates)).toMatch(/^tmpl_0_3 > .*_container$/);
  });

  it('reports a node inside too many of its kind, which would be drawn as a component', () => {
    const deepest = ofOneKind['static-view'];
    expect(tooDeep([nested(deepest, { n: STATIC })], templates)).toBeUndefined();
    expect(tooDeep([nested(deepest + 1, { n: STATIC })], templates)).toMatch(/_container$/);
  });

  it('reports a node without a template', () => {
    expect(tooDeep([{ c: [{ n: 999 }] }], templates)).toBe('tmpl_0_3 > tmpl_0_999');
  });
});

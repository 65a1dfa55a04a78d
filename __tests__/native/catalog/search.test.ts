import { createHost, type Host } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';

const SEARCH = '/search/index/index';
const FIELD = '找好物';

const linkTo = (text: string) => `${SEARCH}?text=${encodeURIComponent(text)}`;
const savedSearches = (host: Host): unknown => JSON.parse(String(host.storage.get('xiaopu/searches') ?? '[]'));

async function searchFor(host: Host, text: string): Promise<void> {
  await host.input(FIELD, text);
  await host.confirm(FIELD, text);
}

async function openPage(url = SEARCH, storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(url);
  return host;
}

const withSearches = (...words: readonly string[]) => ({ 'xiaopu/searches': JSON.stringify(words) });

describe('searching', () => {
  it('leads from the catalog over a suggestion to the goods', async () => {
    const host = await openPage('/pages/catalog/index');
    await host.tap('找好物，拼音也行');
    expect(host.page.route).toBe('search/index/index');
    expect(host.attr(FIELD, 'focus')).toBe(true);
    await host.input(FIELD, 'ghwl');
    await host.until(() => host.has('桂花乌龙'));
    await host.tap('桂花乌龙');
    await host.until(() => host.has('找到 1 件'));
    await host.tap('桂花乌龙 80 克罐装');
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'osmanthus' } });
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['盖碗', '薄胎盖碗'],
    ['lvcha', '后山雨前绿茶'],
    ['mathca', '竹茶筅'],
    ['gaiwna', '薄胎盖碗'],
    ['hongcah', '红茶'],
    ['改碗', '薄胎盖碗'],
    ['影青 花器', '单枝小花器'],
    ['靛蓝', '手织茶席'],
  ])('for %p shows %p', async (text, title) => {
    const host = await openPage(linkTo(text));
    await host.until(() => host.has('找到'));
    expect(host.has(title)).toBe(true);
  });

  it('does not show suggestions for an earlier text', async () => {
    const host = await openPage();
    await host.input(FIELD, 'ghwl');
    await host.input(FIELD, '盖碗');
    await host.until(() => host.has('薄胎盖碗'));
    expect(host.has('桂花乌龙')).toBe(false);
  });

  it('does not search for an empty text', async () => {
    const host = await openPage();
    await searchFor(host, '   ');
    expect(savedSearches(host)).toEqual([]);
    expect(host.has('找到')).toBe(false);
    expect(host.has('掌柜常被问到的')).toBe(true);
  });

  it('loads the rest of a long list on scrolling, within WeChat’s limits', async () => {
    const host = await openPage(linkTo('c'));
    await host.until(() => host.has('找到'));
    const count = Number(/找到 (\d+) 件/.exec(host.text())?.[1]);
    expect(count).toBeGreaterThan(20);
    expect(host.$$('wx-image').length).toBe(20);
    await host.callPage('onReachBottom');
    expect(host.$$('wx-image').length).toBe(count);
    expect(host.has('就这些了')).toBe(true);
    const { nodes, depth, maxChildren } = host.wxml();
    expect(nodes).toBeLessThan(1000);
    expect(depth).toBeLessThan(30);
    expect(maxChildren).toBeLessThanOrEqual(60);
  });
});

describe('goods that were looked at', () => {
  it('are found again in the search page, the last one first, until they are forgotten', async () => {
    const host = await openPage('/pages/goods/index?id=yuqian');
    await host.relaunch('/pages/goods/index?id=ricecake');
    await host.relaunch(SEARCH);
    const text = host.text();
    expect(text.indexOf('桂花米糕')).toBeGreaterThan(text.indexOf('看过的'));
    expect(text.indexOf('后山雨前绿茶')).toBeGreaterThan(text.indexOf('桂花米糕'));
    await host.tap('清空看过的');
    await host.relaunch(SEARCH);
    expect(host.has('看过的')).toBe(false);
  });
});

describe('recent searches', () => {
  it('are shown the next time and can be used again', async () => {
    const host = await openPage();
    await searchFor(host, '盖碗');
    await searchFor(host, '红茶');
    await host.relaunch(SEARCH);
    expect(savedSearches(host)).toEqual(['红茶', '盖碗']);
    await host.tap('搜「红茶」');
    await host.until(() => host.has('炭火工夫红茶'));
  });

  it('are removed one by one', async () => {
    const host = await openPage(SEARCH, withSearches('红茶', '盖碗扣'));
    await host.tap('忘掉「红茶」');
    expect(host.has('红茶')).toBe(false);
    expect(savedSearches(host)).toEqual(['盖碗扣']);
  });

  it('are cleared after a confirmation only', async () => {
    const host = await openPage(SEARCH, withSearches('红茶', '盖碗扣'));
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('全部忘掉');
    expect(savedSearches(host)).toEqual(['红茶', '盖碗扣']);
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('全部忘掉');
    expect(savedSearches(host)).toEqual([]);
    expect(host.has('找过的')).toBe(false);
  });

  it('do not include a linked search', async () => {
    const host = await openPage(linkTo('盖碗'));
    await host.until(() => host.has('找到'));
    expect(savedSearches(host)).toEqual([]);
  });
});

describe('filters and sorts', () => {
  it('narrow the results, and are cleared with one tap', async () => {
    const host = await openPage(linkTo('花茶'));
    await host.until(() => host.has('找到 2 件'));
    await host.tap('有货');
    await host.until(() => host.has('找到 1 件'));
    expect(host.has('茉莉花茶')).toBe(false);
    await host.tap('预订');
    await host.until(() => host.has('这样筛，一件也不剩了'));
    await host.tap('不筛了');
    await host.until(() => host.has('找到 2 件'));
  });

  it('filter by category and price, and sort', async () => {
    const host = await openPage(linkTo('茶'));
    await host.until(() => host.has('找到'));
    expect(host.has('后山雨前绿茶')).toBe(true);
    await host.tap('分类');
    await host.tap('茶器');
    await host.until(() => !host.has('后山雨前绿茶') && host.has('找到'));
    await host.tap('价格');
    await host.input('最低，元', '200');
    await host.input('最高，元', '60');
    await host.tap('确定');
    await host.until(() => host.has('¥60–¥200'));
    await host.tap('排序');
    await host.tap('贵的在前');
    await host.until(() => host.has('排序：贵的在前'));
    // A card's price in the page's text: ¥, yuan, the rest.
    const prices = [...host.text().matchAll(/¥\s?(\d+)(?!\d*–)/g)].map(([, yuan]) => Number(yuan)).slice(2);
    expect(prices.length).toBeGreaterThan(2);
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
    expect(host.errors).toEqual([]);
  });

  it('narrow the catalog too, in addition to its category tabs', async () => {
    const host = await openPage('/pages/catalog/index');
    await host.tap('茶', { index: 0 });
    await host.until(() => host.has('茉莉花茶'));
    await host.tap('有货');
    await host.until(() => !host.has('茉莉花茶'));
    expect(host.has('桂花乌龙')).toBe(true);
    await host.tap('预订');
    await host.until(() => host.has('这样筛，一件也不剩了'));
    await host.tap('不筛了');
    await host.until(() => host.has('茉莉花茶'));
    expect(host.has('薄胎盖碗')).toBe(false);
  });

  it('are reset by another search', async () => {
    const host = await openPage(linkTo('花茶'));
    await host.until(() => host.has('找到 2 件'));
    await host.tap('有货');
    await host.until(() => host.has('找到 1 件'));
    await searchFor(host, '茉莉');
    await host.until(() => host.has('茉莉花茶'));
  });
});

describe('no results', () => {
  it('link to the seller, with the search text', async () => {
    const host = await openPage(linkTo('拖拉机'));
    await host.until(() => host.has('没找到「拖拉机」'));
    expect(host.has('有货')).toBe(false);
    await host.tap('问掌柜');
    expect(host.page.route).toBe('pages/seller/index');
    expect(host.text()).toContain('拖拉机');
    expect(host.calls('setClipboardData')).toEqual([]);
  });

  it('offer a retry if the cloud does not answer', async () => {
    const host = createHost();
    setFaults(host, { verb: 'goods.search', when: 'before', times: 1 });
    await host.launch(linkTo('盖碗'));
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('薄胎盖碗'));
  });

  it('searching works without suggestions and popular searches', async () => {
    const host = createHost();
    setFaults(host, { verb: 'goods.suggest', when: 'before' }, { verb: 'shop.get', when: 'before' });
    await host.launch(SEARCH);
    await searchFor(host, '盖碗');
    await host.until(() => host.has('薄胎盖碗'));
    expect(host.errors).toEqual([]);
  });
});

describe('a link to a search', () => {
  it('opens with the results and without the keyboard, and can be shared', async () => {
    const host = await openPage(linkTo('影青 花器'));
    await host.until(() => host.has('单枝小花器'));
    expect(host.attr(FIELD, 'focus')).toBe(false);
    expect(await host.callPage('onShareAppMessage', { from: 'menu' })).toMatchObject({
      title: '在小铺找「影青 花器」',
      path: `${linkTo('影青 花器')}&s=c`,
    });
  });

  it.each([
    ['no words', '?text='],
    ['what can’t be decoded', '?text=%E0%A4%A'],
    ['a bare per cent sign', '?text=50%'],
    ['five thousand letters', `?text=${'x'.repeat(5_000)}`],
    ['spaces', '?text=%20%20'],
    ['a picture sign', '?text=%F0%9F%98%80'],
  ])('opens with %s', async (_name, query) => {
    const host = await openPage(`${SEARCH}${query}`);
    expect(host.errors).toEqual([]);
    expect(host.text()).not.toBe('');
  });
});

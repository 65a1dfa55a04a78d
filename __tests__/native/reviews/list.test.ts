import { createHost } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';

const LIST = '/pages/goods/reviews/index?id=crisp';

describe('the reviews section of the goods page', () => {
  it('shows totals and two informative reviews, and opens all', async () => {
    const host = createHost();
    await host.launch('/pages/goods/index?id=crisp');
    expect(host.text()).toMatch(/评价\n看全部\n4\.0\n3 条评价，1 条有图/);
    expect(host.$$('3 星')).toHaveLength(1);
    expect(host.text()).toContain('掌柜回复：是我纸箱塞得不够紧');
    await host.tap('看全部 3 条评价');
    expect(host.page).toMatchObject({ route: 'pages/goods/reviews/index', query: { id: 'crisp' } });
  });

  it('does not block the page when it fails, and can be retried', async () => {
    const host = createHost();
    setFaults(host, { verb: 'review.list', when: 'before', times: 1 });
    await host.launch('/pages/goods/index?id=crisp');
    expect(host.text()).toContain('立即购买');
    await host.tap('评价没取到，点这里再试');
    expect(host.text()).toContain('3 条评价');
  });

  it('shows an empty text without reviews', async () => {
    const host = createHost();
    await host.launch('/pages/goods/index?id=letter');
    expect(host.text()).toContain('还没有评价。收到后说几句，后来的人用得上。');
    expect(host.has('看全部')).toBe(false);
    expect(host.has('写评价')).toBe(false);
  });
});

describe('the reviews page', () => {
  it('filters by the tabs that have matches', async () => {
    const host = createHost();
    await host.launch(LIST);
    expect(host.text()).toMatch(/全部 3\n有图 1\n追评 1\n5 星 1\n4 星 1\n3 星 1\n/);
    await host.tap('追评 1');
    expect(host.text()).toContain('4 天后追评\n补的那袋收到了，一片没碎。');
    expect(host.text()).not.toContain('都说不太甜');
    await host.tap('4 星 1');
    expect(host.text()).toContain('都说不太甜');
    expect(host.text()).not.toContain('追评\n补');
    await host.tap('全部 3');
    expect(host.text()).toContain('就这些了');
  });

  it('opens pictures full screen', async () => {
    const host = createHost();
    await host.launch(LIST);
    await host.tap('M*拍的照片，第 1 张，共 1 张');
    expect(host.last('previewImage')).toMatchObject({ urls: ['wxfile://usr/demo/crisp.svg'] });
  });

  it('can be retried', async () => {
    const host = createHost();
    setFaults(host, { verb: 'review.list', when: 'before', times: 1 });
    await host.launch(LIST);
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('3 条评价');
  });

  it.each(['', '?id=', `?id=${'x'.repeat(41)}`])('leads to the catalog for %j', async (query) => {
    const host = createHost();
    await host.launch(`/pages/goods/reviews/index${query}`);
    await host.tap('看别的好物');
    expect(host.page.route).toBe('pages/catalog/index');
  });
});

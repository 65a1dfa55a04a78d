import { createHost, type Host } from '../../support/native/mini-host';
import { openOver, setFaults } from '../../support/native/shopper';

const LIST = '/desk/goods/index';
const EDIT = '/desk/goods-edit/index?id=barley';
const BARLEY = '铁锅焙大麦茶 200 克';

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

async function open(url: string, until: string): Promise<Host> {
  const host = createHost();
  await host.launch(url);
  await host.until(() => host.has(until));
  return host;
}

/** Chooses an entry of the menu of a goods item. */
async function choose(host: Host, entry: string): Promise<void> {
  host.when('showActionSheet').answer(({ itemList }) => ({
    kind: 'ok',
    result: { tapIndex: (itemList as readonly string[]).indexOf(entry) },
  }));
  await host.tap(`更多：${BARLEY}`);
}

describe('the list of goods', () => {
  it('changes price and stock in two taps', async () => {
    const host = await open(LIST, BARLEY);
    await host.tap(`价钱库存：${BARLEY}`);
    await host.input('这一件的价钱', '19.9');
    await host.input('这一件还剩几件', '7');
    await host.tap('保存');
    await host.until(() => host.has('剩 7 件'));
    expect(toasts(host)).toContain('改好了');
    await host.relaunch('/pages/goods/index?id=barley');
    await host.until(() => host.has(BARLEY));
    expect(host.text()).toContain('19.90');
  });

  it('keeps what was typed when it is no price', async () => {
    const host = await open(LIST, BARLEY);
    await host.tap(`价钱库存：${BARLEY}`);
    await host.input('这一件的价钱', '十九');
    await host.tap('保存');
    expect(host.has('写成 8 或 8.50 这样。')).toBe(true);
    expect(host.attr('这一件的价钱', 'value')).toBe('十九');
  });

  it('takes goods off the shelf: gone from the lists, there by their link; and puts them back', async () => {
    const host = await open(LIST, BARLEY);
    await choose(host, '下架');
    await host.until(() => host.has('已下架'));
    await host.relaunch('/pages/catalog/index');
    await host.until(() => host.has('后山雨前绿茶'));
    expect(host.has(BARLEY)).toBe(false);
    await host.relaunch('/pages/goods/index?id=barley');
    await host.until(() => host.has(BARLEY));
    await host.relaunch(LIST);
    await host.until(() => host.has(BARLEY));
    await host.tap('下架了');
    await host.until(() => host.has(BARLEY) && !host.has('后山雨前绿茶'));
    await choose(host, '上架');
    await host.until(() => host.has('没有下架的'));
  });

  it('is searched, moved in, and copied off the shelf', async () => {
    const host = await open(LIST, BARLEY);
    const position = () => host.text().indexOf(BARLEY) - host.text().indexOf('小青柑普洱');
    expect(position()).toBeGreaterThan(0);
    await choose(host, '往前挪');
    await host.until(() => position() < 0);
    await host.input('名字里的字', '大麦');
    await host.tap('搜索');
    await host.until(() => !host.has('小青柑普洱'));
    await choose(host, '复制一份');
    await host.until(() => host.$$(`价钱库存：${BARLEY}`).length === 2);
    expect(host.has('已下架')).toBe(true);
  });

  it('offers a retry after a failure', async () => {
    const host = createHost();
    setFaults(host, { verb: 'desk.listGoods', when: 'before', times: 1 });
    await host.launch(LIST);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has(BARLEY));
  });
});

describe('the form of goods', () => {
  it('edits all of a goods item, and says what the law may object to', async () => {
    const host = await open(EDIT, '款式和价钱');
    await host.input('客人看到的名字', '大麦茶，全网最香的一款，国家级');
    await host.input('这一件的价钱', '21');
    await host.input('这一件再进几件', '4');
    await host.tap('这一件的划线价、重量、底价');
    await host.input('以前卖多少，可以不写', '30');
    await host.tap('按百分比');
    await host.input('价钱的百分之几，如 85', '90');
    await host.tap('保存');
    await host.until(() => host.has('有几处留心一下'));
    expect(host.text()).toContain('「国家级」：广告法不许用这样的说法');
    expect(host.text()).toContain('划线价没写来由');
    expect(toasts(host)).toContain('存好了，客人马上看得到');
    await host.relaunch('/pages/goods/index?id=barley');
    await host.until(() => host.has('大麦茶，全网最香的一款'));
    expect(host.errors).toEqual([]);
  });

  it('adds a kind and keeps the existing one', async () => {
    const host = await open(EDIT, '款式和价钱');
    await host.tap('分款式');
    await host.input('第 1 种分法', '分量');
    await host.input('分量的第 1 种', '200 克');
    await host.tap('加一种');
    await host.input('分量的第 2 种', '500 克');
    await host.input('500 克的价钱', '38');
    await host.input('500 克再进几件', '6');
    await host.tap('保存');
    await host.until(() => toasts(host).includes('存好了，客人马上看得到'));
    await host.relaunch(LIST);
    await host.until(() => host.has(BARLEY));
    await host.tap(`价钱库存：${BARLEY}`);
    expect(host.attr('200 克的价钱', 'value')).toBe('18');
    expect(host.attr('500 克的价钱', 'value')).toBe('38');
    expect(host.attr('500 克还剩几件', 'value')).toBe('6');
  });

  it('asks which to keep when two phones edited one goods item', async () => {
    const host = await open(EDIT, '款式和价钱');
    await host.input('这一件的价钱', '21');
    await openOver(EDIT);
    await host.until(() => host.has('款式和价钱') && host.attr('这一件的价钱', 'value') === '18');
    await host.input('这一件的价钱', '23');
    await host.tap('保存');
    await host.until(() => toasts(host).includes('存好了，客人马上看得到'));
    if (host.page.route === EDIT.slice(1).split('?')[0] && host.attr('这一件的价钱', 'value') !== '21')
      await host.back();
    await host.until(() => host.attr('这一件的价钱', 'value') === '21');
    await host.tap('保存');
    await host.until(() => host.has('另一台手机刚改过这里'));
    expect(host.text()).toContain('那边存的：23');
    expect(host.text()).toContain('你写的：21');
    await host.tap('用我写的');
    await host.until(() => toasts(host).filter((text) => text === '存好了，客人马上看得到').length === 2);
    await host.relaunch(LIST);
    await host.until(() => host.has(BARLEY) && host.text().includes('¥21'));
  });

  it('says what is missing', async () => {
    const host = await open('/desk/goods-edit/index', '款式和价钱');
    await host.tap('保存');
    expect(host.has('先选一张图。')).toBe(true);
    // Above the button too, which is a long way below.
    expect(host.has('照片：先选一张图。')).toBe(true);
  });
});

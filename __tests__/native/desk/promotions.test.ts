import { toastsOf } from '../../support/native/desk';
import type { Host } from '../../support/native/mini-host';
import { openCheckout, openOver, returningShopper, setFaults } from '../../support/native/shopper';

const LIST = '/desk/promotions/index';
const BARLEY = '铁锅焙大麦茶 200 克';
const SAVED = '存好了，客人看到的已经是新的';

/** Writes in a field of the form, found by its label. */
const write = (host: Host, label: string, text: string) => host.input(label, text, { index: 1 });

async function saved(host: Host): Promise<void> {
  await host.tap('保存');
  await host.until(() => host.page.route === LIST.slice(1) && toastsOf(host).includes(SAVED));
}

/** Opens the list on this tab, ready for a new one. */
async function openTab(tab: string, add: string): Promise<Host> {
  const host = await returningShopper();
  await host.relaunch('/desk/home/index');
  await host.until(() => host.has('优惠和券'));
  await host.tap('优惠和券');
  await host.until(() => host.has('小铺见面券'));
  await host.tap(tab);
  await host.until(() => host.has(add));
  return host;
}

async function writeCoupon(host: Host): Promise<void> {
  await write(host, '名字', '冬至券');
  await write(host, '减多少', '30');
  await write(host, '满多少', '80');
}

/** Barley tea for 12 yuan. */
async function writeTimePrice(host: Host): Promise<void> {
  await write(host, '名字', '大麦茶周');
  await host.tap('挑好物');
  await host.until(() => host.has(BARLEY));
  await host.tap(BARLEY, { index: 0 });
  await write(host, '卖多少', '12');
  await write(host, '划线价是', '上周标价');
}

async function makeCoupon(): Promise<Host> {
  const host = await openTab('券', '发一张券');
  await host.tap('发一张券');
  await writeCoupon(host);
  await write(host, '一共几张', '5');
  await saved(host);
  return host;
}

async function makeTimePrice(): Promise<Host> {
  const host = await openTab('限时价', '定个限时价');
  await host.tap('定个限时价');
  await writeTimePrice(host);
  await saved(host);
  return host;
}

it('what the seller writes is read as by a shopper before it is saved', async () => {
  const host = await openTab('券', '发一张券');
  await host.tap('发一张券');
  await host.tap('先看看');
  expect(host.has('这里要填。')).toBe(true);
  await writeCoupon(host);
  await host.tap('先看看');
  await host.until(() => host.has('满 ¥80 减 ¥30') && host.has('冬至券 · 全店能用'));
  await host.relaunch(LIST);
  await host.until(() => host.has('小铺见面券'));
  await host.tap('限时价');
  await host.until(() => host.has('定个限时价'));
  await host.tap('定个限时价');
  await writeTimePrice(host);
  await host.tap('先看看');
  await host.until(() => host.has('大麦茶周，到') && host.has('上周标价 ¥'));
  expect(host.errors).toEqual([]);
});

describe('a coupon that the seller makes', () => {
  it('is claimed and used by a shopper, and tells the seller how many have it', async () => {
    const host = await makeCoupon();
    await host.until(() => host.has('满 ¥80 减 ¥30，全店能用'));
    await host.relaunch('/account/coupons/index');
    await host.until(() => host.has('领取 冬至券'));
    await host.tap('领取 冬至券');
    await openCheckout(host, 'yuqian-2*1');
    await host.until(() => host.has('微信支付 ¥66.00'));
    await host.relaunch(LIST);
    await host.until(() => host.has('5 张，领了 1 张'));
    expect(host.errors).toEqual([]);
  });

  it('says what is wrong with which field, and keeps what was written', async () => {
    const host = await openTab('券', '发一张券');
    await host.tap('发一张券');
    await write(host, '减多少', '三十');
    await host.tap('保存');
    expect(host.has('这里要填。')).toBe(true);
    expect(host.has('写成 8 或 8.50 这样。')).toBe(true);
    expect(host.attr('减多少', 'value', { index: 1 })).toBe('三十');
    await write(host, '名字', '冬至券');
    await write(host, '减多少', '30');
    await write(host, '满多少', '20');
    await host.tap('保存');
    expect(host.has('减的比门槛还多，再看看。')).toBe(true);
  });

  it('is made once when the answer was lost', async () => {
    const host = await openTab('券', '发一张券');
    setFaults(host, { verb: 'desk.saveCoupon', when: 'after', times: 1 });
    await host.relaunch(`${LIST.replace('index', 'edit/index')}?kind=coupon`);
    await write(host, '名字', '冬至券');
    await write(host, '减多少', '30');
    await host.tap('保存');
    await host.until(() => host.has('过一会儿再试'));
    await host.tap('保存');
    await host.until(() => toastsOf(host).includes(SAVED));
    await host.relaunch(LIST);
    await host.until(() => host.has('冬至券'));
    expect(host.$$('改：冬至券')).toHaveLength(1);
  });

  it('is withdrawn after a question', async () => {
    const host = await makeCoupon();
    host.when('showModal').ok({ confirm: true });
    await host.tap('提前结束：冬至券');
    await host.until(() => host.has('结束了') && host.has('照样再来：冬至券'));
    expect(host.has('提前结束：冬至券')).toBe(false);
    await host.relaunch('/account/coupons/index');
    await host.until(() => host.has('小铺见面券'));
    expect(host.has('冬至券')).toBe(false);
  });

  it('that ended is made again with other days, or removed for good', async () => {
    const host = await makeCoupon();
    host.when('showModal').ok({ confirm: true });
    await host.tap('提前结束：冬至券');
    await host.until(() => host.has('照样再来：冬至券'));
    await host.tap('照样再来：冬至券');
    await host.until(() => host.has('减多少') && host.attr('减多少', 'value', { index: 1 }) === '30');
    await saved(host);
    await host.until(() => host.has('提前结束：冬至券') && host.has('照样再来：冬至券'));
    await host.tap('删掉：冬至券');
    await host.until(() => !host.has('照样再来：冬至券'));
    expect(host.has('提前结束：冬至券')).toBe(true);
    expect(host.errors).toEqual([]);
  });

  it('asks which to keep when two phones changed the same', async () => {
    const host = await openTab('券', '发一张券');
    await host.tap('改：小铺见面券');
    await host.until(() => host.has('减多少'));
    await write(host, '减多少', '9');
    await openOver('/desk/promotions/edit/index?kind=coupon&id=shop-8');
    await host.until(() => host.attr('减多少', 'value', { index: 1 }) === '8');
    await write(host, '减多少', '7');
    await host.tap('保存');
    await host.until(() => host.has('减多少') && host.attr('减多少', 'value', { index: 1 }) === '9');
    await host.tap('保存');
    await host.until(() => host.has('另一台手机刚改过这里'));
    expect(host.text()).toContain('那边存的：7');
    await host.tap('用我写的');
    await host.until(() => host.has('满 ¥68 减 ¥9'));
  });
});

describe('a limited-time price that the seller makes', () => {
  it('is what a shopper sees and pays, and is gone when it is ended', async () => {
    const host = await makeTimePrice();
    await host.tap('限时价');
    await host.until(() => host.has('卖 ¥12，划线价是上周标价'));
    expect(host.$$('进行中').length).toBeGreaterThan(0);
    await host.relaunch('/pages/goods/index?id=barley');
    await host.until(() => host.has('上周标价 ¥18'));
    await openCheckout(host, 'barley-1*1');
    await host.until(() => host.has('微信支付 ¥20.00'));
    await host.relaunch(LIST);
    await host.until(() => host.has('限时价'));
    await host.tap('限时价');
    host.when('showModal').ok({ confirm: true });
    await host.tap('提前结束：大麦茶周');
    await host.until(() => host.has('照样再来：大麦茶周'));
    await openCheckout(host, 'barley-1*1');
    await host.until(() => host.has('微信支付 ¥26.00'));
    expect(host.errors).toEqual([]);
  });

  it('must be lower than what the goods cost', async () => {
    const host = await openTab('限时价', '定个限时价');
    await host.tap('定个限时价');
    await host.tap('保存');
    expect(host.has('先挑一件。')).toBe(true);
    await write(host, '名字', '大麦茶周');
    await host.tap('挑好物');
    await host.until(() => host.has(BARLEY));
    await host.tap(BARLEY, { index: 0 });
    await write(host, '卖多少', '18');
    await write(host, '划线价是', '上周标价');
    await host.tap('保存');
    expect(host.has(`${BARLEY} 平时卖 ¥18，限时价要更低。`)).toBe(true);
  });
});

describe('the list of coupons and promotions', () => {
  it('offers a retry after a failure, and tells what is still to come', async () => {
    const host = await openTab('券', '发一张券');
    setFaults(host, { verb: 'desk.listCoupons', when: 'before', times: 1 });
    await host.relaunch(LIST);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('开窑日券'));
    expect(host.has('还没开始')).toBe(true);
  });
});

import { createHost } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';
import { saveAddress } from '../../support/shop';

const LIST = '/account/addresses/list/index';
const PICKED = {
  userName: '周二',
  telNumber: '13987654321',
  provinceName: '广东省',
  cityName: '东莞市',
  countyName: '',
  detailInfo: '南城街道 5 号',
};

const LANDLINE = { ...PICKED, telNumber: '0769-85551234' };
const HONG_KONG = { ...PICKED, provinceName: '香港特别行政区', cityName: '香港特别行政区', countyName: '中西区' };

const twoAddresses = () =>
  storageAfter(async ({ call }) => {
    await saveAddress(call, {}, 'a');
    await saveAddress(call, { name: '欧阳三', detail: '文三路 9 号' }, 'b');
  });

describe('the address list', () => {
  it('is empty at first, with two ways to add an address', async () => {
    const host = createHost();
    await host.launch(LIST);
    expect(host.text()).toContain('还没有收货地址。');
    expect(host.has('从微信选地址')).toBe(true);
    await host.tap('新建地址');
    expect(host.page.route).toBe('account/addresses/edit/index');
    expect(host.calls('chooseAddress')).toEqual([]);
  });

  it('shows the default and masks phone numbers', async () => {
    const host = createHost({ storage: await twoAddresses() });
    await host.launch(LIST);
    expect(host.$$('默认')).toHaveLength(1);
    expect(host.text()).toContain('浙江省杭州市西湖区 文三路 9 号');
    expect(host.text()).not.toContain('13812345678');
  });

  it('removes an address after a confirmation only', async () => {
    const host = createHost({ storage: await twoAddresses() });
    await host.launch(LIST);
    host.when('showModal').ok({ confirm: false });
    await host.tap('删除 欧阳三 的地址');
    expect(host.text()).toContain('欧阳三');
    host.when('showModal').reset();
    await host.tap('删除 欧阳三 的地址');
    expect(host.last('showModal')).toMatchObject({ content: expect.stringContaining('文三路 9 号') });
    await host.until(() => !host.text().includes('欧阳三'));
    await host.relaunch();
    expect(host.text()).not.toContain('欧阳三');
    expect(host.text()).toContain('林一');
  });

  it('stays unchanged if removing fails', async () => {
    const faults = withFaults({ verb: 'address.remove', when: 'before', times: 1 });
    const host = createHost({ storage: { ...(await twoAddresses()), ...faults } });
    await host.launch(LIST);
    await host.tap('删除 欧阳三 的地址');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    expect(host.text()).toContain('欧阳三');
  });

  it('loads on retry', async () => {
    const faults = withFaults({ verb: 'address.list', when: 'before', times: 1 });
    const host = createHost({ storage: { ...(await twoAddresses()), ...faults } });
    await host.launch(LIST);
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('林一');
  });
});

describe('selecting an address for an order', () => {
  it('returns to the order with it', async () => {
    const host = createHost({ storage: await twoAddresses() });
    await host.launch('/orders/checkout/index?lines=pouch-1*1');
    await host.until(() => host.has('文三路 1 号'));
    await Reflect.get(globalThis, 'wx').navigateTo({ url: `${LIST}?pick=1` });
    await host.until(() => host.has('点一个，这一单就送到那里。'));
    await host.tap('欧阳三');
    expect(host.page.route).toBe('orders/checkout/index');
    await host.until(() => host.has('文三路 9 号'));
  });

  it('returns past the list with a new address', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await Reflect.get(globalThis, 'wx').navigateTo({ url: `${LIST}?pick=1` });
    await host.settle();
    await host.tap('新建地址');
    await host.input('快递上写的名字', '周二');
    await host.input('11 位，送货时联系', '13987654321');
    await host.change('wx-picker', ['广东省', '深圳市', '南山区']);
    await host.input('街道、门牌、楼层', '科技园 1 号');
    await host.tap('保存');
    expect(host.pages).toEqual(['pages/mine/index']);
    expect(host.text()).toContain('周二 · 广东省深圳市南山区');
  });

  it('does not open the form; a tap in the normal list does', async () => {
    const host = createHost({ storage: await twoAddresses() });
    await host.launch(LIST);
    await host.tap('欧阳三');
    expect(host.page.route).toBe('account/addresses/edit/index');
    expect(host.attr('收货人', 'value', { index: 1 })).toBe('欧阳三');
  });
});

describe('WeChat’s address book', () => {
  it('gives an address that is saved at once, also in a city without districts', async () => {
    const host = createHost();
    host.when('chooseAddress').ok(PICKED);
    await host.launch(LIST);
    await host.tap('从微信选地址');
    expect(host.text()).toContain('广东省东莞市 南城街道 5 号');
    expect(host.last('showToast')).toMatchObject({ title: '存好了' });
    await host.tap('从微信选地址');
    expect(host.$$('周二')).toHaveLength(1);
  });

  it('returns directly to the order when selecting', async () => {
    const host = createHost();
    host.when('chooseAddress').ok(PICKED);
    await host.launch('/pages/mine/index');
    await Reflect.get(globalThis, 'wx').navigateTo({ url: `${LIST}?pick=1` });
    await host.settle();
    await host.tap('从微信选地址');
    expect(host.pages).toEqual(['pages/mine/index']);
    expect(host.text()).toContain('周二 · 广东省东莞市');
  });

  it('opens the form with a hint if refused', async () => {
    const host = createHost();
    host.when('chooseAddress').fail('auth deny');
    await host.launch(LIST);
    await host.tap('从微信选地址');
    expect(host.page.route).toBe('account/addresses/edit/index');
    expect(host.last('showToast')).toMatchObject({ title: '没拿到微信里的地址，在这里填也一样。' });
  });

  it('changes nothing if closed', async () => {
    const host = createHost();
    host.when('chooseAddress').cancel();
    await host.launch(LIST);
    await host.tap('从微信选地址');
    expect(host.page.route).toBe('account/addresses/list/index');
    expect(host.calls('showToast')).toEqual([]);
  });

  it.each([
    ['a number that is no mobile number', LANDLINE, '手机号是 1 开头的 11 位数字。'],
    ['an address that the shop does not send to', HONG_KONG, '港澳台暂时送不到。'],
  ])('does not save %s, and says so', async (_, picked, words) => {
    const host = createHost();
    host.when('chooseAddress').ok(picked);
    await host.launch(LIST);
    await host.tap('从微信选地址');
    expect(host.page.route).toBe('account/addresses/edit/index');
    expect(host.last('showToast')).toMatchObject({ title: words });
    expect(host.text()).toContain(words);
  });

  it('opens the filled-in form if the phone number is invalid', async () => {
    const host = createHost();
    host.when('chooseAddress').ok({ ...PICKED, telNumber: '0755-1234' });
    await host.launch(LIST);
    await host.tap('从微信选地址');
    expect(host.attr('街道、门牌、楼层', 'value')).toBe('南城街道 5 号');
    expect(host.text()).toContain('手机号是 1 开头的 11 位数字。');
    expect(host.text()).not.toContain('写上收货人的名字');
  });

  it('shows an error above the address limit', async () => {
    const storage = await storageAfter(async ({ call }) => {
      for (let n = 0; n < 20; n += 1) await saveAddress(call, { detail: `文三路 ${n} 号` }, `a${n}`);
    });
    const host = createHost({ storage });
    host.when('chooseAddress').ok(PICKED);
    await host.launch(LIST);
    await host.tap('从微信选地址');
    expect(host.last('showToast')).toMatchObject({ title: '最多存 20 个地址，先删掉一个。' });
  });
});

import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';
import { saveAddress } from '../../support/shop';

const FORM = '/account/addresses/edit/index';
const LIST = '/account/addresses/list/index';

async function fillIn(host: Host): Promise<void> {
  await host.input('快递上写的名字', ' 林 小满 ');
  await host.input('11 位，送货时联系', '+86 138-1234-5678');
  await host.change('wx-picker', ['北京市', '北京市', '海淀区']);
  await host.input('街道、门牌、楼层', '中关村\n1 号');
}

/** Opens the form from the list, as a shopper does. */
async function openForm(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(LIST);
  await host.tap('新建地址');
  return host;
}

describe('the address form', () => {
  it('shows an error under each invalid field, and sends nothing', async () => {
    const host = await openForm();
    expect(host.text()).not.toContain('手机号是 1 开头的 11 位数字。');
    await host.tap('保存');
    for (const words of ['写上收货人的名字', '手机号是 1 开头', '选一下省、市、区。', '写上街道、门牌'])
      expect(host.text()).toContain(words);
    expect(host.page.route).toBe('account/addresses/edit/index');
  });

  it('shows the error of a field after it was left, until it is corrected', async () => {
    const host = await openForm();
    await host.input('11 位，送货时联系', '1381234');
    expect(host.text()).not.toContain('手机号是 1 开头');
    await host.blur('11 位，送货时联系', '1381234');
    expect(host.text()).toContain('手机号是 1 开头');
    expect(host.text()).not.toContain('写上收货人的名字');
    await host.input('11 位，送货时联系', '13812345678');
    expect(host.text()).not.toContain('手机号是 1 开头');
  });

  it('refuses an address that the shop does not send to', async () => {
    const host = await openForm();
    await fillIn(host);
    await host.change('wx-picker', ['香港特别行政区', '香港特别行政区', '中西区']);
    await host.tap('保存');
    expect(host.page.route).toBe('account/addresses/edit/index');
    expect(host.text()).toContain('港澳台暂时送不到。');
  });

  it('saves a valid address after cleaning it', async () => {
    const host = await openForm();
    await fillIn(host);
    await host.tap('保存');
    expect(host.page.route).toBe('account/addresses/list/index');
    expect(host.text()).toContain('林 小满');
    expect(host.text()).toContain('138****5678');
    expect(host.text()).toContain('北京市海淀区 中关村 1 号');
  });

  it('creates one address when the answer was lost and it is saved again', async () => {
    const faults = withFaults({ verb: 'address.save', when: 'after', times: 1 });
    const host = await openForm(faults);
    await fillIn(host);
    await host.tap('保存');
    expect(host.page.route).toBe('account/addresses/edit/index');
    expect(host.attr('快递上写的名字', 'value')).toBe(' 林 小满 ');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    await host.tap('保存');
    expect(host.$$('138****5678')).toHaveLength(1);
  });

  it('edits a saved address, and can make it the default', async () => {
    const storage = await storageAfter(async ({ call }) => {
      await saveAddress(call, {}, 'a');
      await saveAddress(call, { name: '欧阳三' }, 'b');
    });
    const host = createHost({ storage });
    await host.launch(LIST);
    await host.tap('编辑 欧阳三 的地址');
    await host.input('街道、门牌、楼层', '文三路 77 号');
    await host.tap('设为默认地址');
    await host.tap('保存');
    expect(host.$$('wx-view').length).toBeGreaterThan(0);
    const text = host.text();
    expect(text.indexOf('文三路 77 号')).toBeLessThan(text.indexOf('默认'));
    expect(text.indexOf('默认')).toBeLessThan(text.indexOf('林一'));
  });

  it('says that the address no longer exists, and links back', async () => {
    const host = createHost();
    await host.launch(LIST);
    await Reflect.get(globalThis, 'wx').navigateTo({ url: `${FORM}?id=none` });
    await host.until(() => host.has('这个地址已经不在了。'));
    await host.tap('看看其他地址');
    expect(host.page.route).toBe('account/addresses/list/index');
  });

  it('limits the number of characters', async () => {
    const host = await openForm();
    expect(host.attr('快递上写的名字', 'maxlength')).toBe(20);
    expect(host.attr('街道、门牌、楼层', 'maxlength')).toBe(100);
    expect(host.attr('11 位，送货时联系', 'type')).toBe('number');
  });
});

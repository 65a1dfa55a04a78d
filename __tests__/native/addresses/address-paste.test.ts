import { createHost, type Host } from '../../support/native/mini-host';
import { checkoutOf } from '../../support/native/shopper';

const BOX = '粘贴一整段，帮你分开';
const TEXT = '收货人：林小满，手机：+86 138-0000-1111，地址：浙江杭州西湖区文三路 1 号';

const region = (host: Host) => host.attr('wx-picker', 'value');
const written = (host: Host) => ({
  name: host.attr('快递上写的名字', 'value'),
  phone: host.attr('11 位，送货时联系', 'value'),
  detail: host.attr('街道、门牌、楼层', 'value'),
});

async function openForm(): Promise<Host> {
  const host = createHost();
  await host.launch('/account/addresses/list/index');
  await host.tap('新建地址');
  return host;
}

describe('a pasted address', () => {
  afterEach(() => {
    // After each test: the clipboard was not read.
    for (const host of hosts.splice(0)) {
      expect(host.calls('getClipboardData')).toEqual([]);
      expect(host.errors).toEqual([]);
    }
  });
  const hosts: Host[] = [];
  const open = async () => {
    const host = await openForm();
    hosts.push(host);
    return host;
  };

  it('fills in the form, is saved, and is used for the order', async () => {
    const host = createHost();
    hosts.push(host);
    await host.launch(checkoutOf('yuqian-1*1'));
    await host.until(() => host.has('自己填一个'));
    await host.tap('自己填一个');
    if (!host.has(BOX)) await host.tap('新建地址');
    await host.input(BOX, TEXT);
    expect(written(host)).toEqual({ name: '林小满', phone: '13800001111', detail: '文三路 1 号' });
    expect(region(host)).toEqual(['浙江省', '杭州市', '西湖区']);
    expect(host.text()).toContain('填好了收货人、手机号、省市区、详细地址。');
    await host.tap('保存');
    await host.until(() => host.page.route === 'orders/checkout/index' && host.has('微信支付 ¥'));
    expect(host.text()).toContain('林小满');
    expect(host.text()).toContain('浙江省杭州市西湖区');
    expect(host.text()).toContain('文三路 1 号');
  });

  it('marks fields that were not found, and keeps what was typed there', async () => {
    const host = await open();
    await host.input('快递上写的名字', '王芳');
    await host.input(BOX, '江苏省南京市颐和路 8 号');
    expect(written(host)).toEqual({ name: '王芳', phone: '', detail: '颐和路 8 号' });
    expect(region(host)).toEqual(['江苏省', '南京市', '']);
    expect(host.text()).toContain('没找到手机号、区县，在下面补一下。');
    expect(host.text()).toContain('手机号是 1 开头的 11 位数字。');
    expect(host.text()).toContain('选一下省、市、区。');
    expect(host.text()).not.toContain('写上收货人的名字');
  });

  it('shows what it replaced, and can be undone', async () => {
    const host = await open();
    await host.input('快递上写的名字', '王芳');
    await host.input('街道、门牌、楼层', '颐和路 8 号');
    await host.input(BOX, TEXT);
    expect(host.text()).toContain('你原来写的收货人、详细地址换掉了。');
    await host.tap('撤销刚才填的');
    expect(written(host)).toEqual({ name: '王芳', phone: '', detail: '颐和路 8 号' });
    expect(region(host)).toEqual(['', '', '']);
  });

  it('replaces an earlier one completely, and one undo reverts both', async () => {
    const host = await open();
    await host.input('街道、门牌、楼层', '颐和路 8 号');
    await host.input(BOX, TEXT);
    await host.input(BOX, '王芳 江苏省南京市玄武区北京东路 9 号');
    expect(written(host)).toEqual({ name: '王芳', phone: '', detail: '北京东路 9 号' });
    expect(host.text()).toContain('没找到手机号，在下面补一下。');
    await host.tap('撤销刚才填的');
    expect(written(host)).toEqual({ name: '', phone: '', detail: '颐和路 8 号' });
  });

  it('has no region when the list of regions can’t be read, and the rest is filled in', async () => {
    const host = await open();
    host.when('getFileSystemManager').fail('fail');
    await host.input(BOX, TEXT);
    expect(written(host)).toMatchObject({ name: '林小满', phone: '13800001111' });
    expect(region(host)).toEqual(['', '', '']);
    expect(host.text()).toContain('没找到省市区');
  });

  it('is not parsed automatically if typed by hand', async () => {
    const host = await open();
    await host.input(BOX, '林小满');
    expect(written(host).name).toBe('');
    await host.tap('分开填好');
    expect(written(host).name).toBe('林小满');
  });

  it.each([
    ['你好，明天还有桂花乌龙吗', '没认出地址，在下面填也一样。'],
    ['香港九龙弥敦道 1 号九楼', '港澳台暂时送不到，地址没有填。'],
  ])('that can’t be used is reported: %s', async (text, report) => {
    const host = await open();
    await host.input(BOX, text);
    expect(host.text()).toContain(report);
    expect(written(host)).toEqual({ name: '', phone: '', detail: '' });
    expect(host.has('撤销刚才填的')).toBe(false);
    expect(host.text()).not.toContain('写上收货人的名字');
  });
});

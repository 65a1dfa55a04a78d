import { DAY } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { launchAfterBuying, openForm } from '../../support/refunds/launch-after-buying';
import { placeOrder } from '../../support/shop';

afterEach(resetClock);

const SUBMIT = '提交申请';
const amountLines = (text: string) => text.split('\n').filter((line) => /^−?¥[\d.]+$/.test(line.replace(/\s/g, '')));

describe('a refund request before shipment', () => {
  it('refunds the whole order exactly, with every part of the sum', async () => {
    const { host, orderId } = await launchAfterBuying({
      lines: { 'apron-1': 2, 'lotus-1': 3 },
      paymentChoice: { useCredit: true },
    });
    await host.launch(`/orders/detail/index?id=${orderId}`);
    expect(host.text()).toMatch(/实付\n¥340.00/);
    await host.tap('申请退款');
    expect(host.page.route).toBe('orders/refunds/request/index');
    expect(host.text()).toContain('还没寄出，东西留在掌柜那里，只退钱。');
    expect(host.text()).toContain('选好退哪些和原因，这里就算给你看。');
    await host.tap('全部');
    await host.tap('不想要了');
    expect(host.text()).toMatch(/棉麻围裙 麦色 短 ×2\n¥260.67\n糖莲子 150 克 ×3\n¥79.33\n/);
    expect(host.text()).toMatch(/退给你\n¥340.00\n红包\n回到「券和红包」，下次再用\n¥5.00/);
    expect(host.text()).toContain('用过的优惠按件摊开了，所以可能比标价少。');
    await host.tap('提交申请，退 ¥340.00');
    expect(host.page.route).toBe('orders/refunds/detail/index');
    expect(host.last('showToast')).toMatchObject({ title: '申请交给掌柜了' });
    expect(host.text()).toContain('等掌柜答复');
    expect(host.errors).toEqual([]);
  });

  it('refunds freight only if no item remains', async () => {
    const { host } = await openForm({ lines: { 'lotus-1': 3 } });
    expect(host.has('全部')).toBe(false);
    await host.tap('买错了');
    expect(host.text()).toMatch(/运费\n没寄出，一起退\n¥8.00\n退给你\n¥92.00/);
    await host.tap('「糖莲子 150 克」退几件，少一件');
    expect(host.text()).toMatch(/糖莲子 150 克 ×2\n¥56.00\n运费\n还有没退的东西，先不退\n不退\n退给你\n¥56.00/);
    await host.tap('提交申请，退 ¥56.00');
    expect(host.text()).toMatch(/糖莲子 150 克\n¥28\n×2/);
  });

  it('names the first missing choice and sends nothing', async () => {
    const { host } = await openForm({ lines: { 'apron-1': 1, 'lotus-1': 1 } });
    await host.tap(SUBMIT);
    expect(host.last('showToast')).toMatchObject({ title: '先选退哪些' });
    await host.until(() => host.calls('pageScrollTo').length > 0);
    expect(host.last('pageScrollTo')).toMatchObject({ selector: '#lines' });
    await host.tap('退「糖莲子 150 克」');
    await host.tap(SUBMIT);
    expect(host.last('showToast')).toMatchObject({ title: '先选为什么退' });
    expect(host.page.route).toBe('orders/refunds/request/index');
    await host.tap('退「糖莲子 150 克」');
    await host.tap('等太久了');
    await host.tap(SUBMIT);
    expect(host.last('showToast')).toMatchObject({ title: '先选退哪些' });
  });

  it('is sent once on a double tap, then nothing more can be requested', async () => {
    const { host, orderId } = await openForm();
    await host.tap('不想要了');
    await Promise.all([host.tap(SUBMIT), host.tap(SUBMIT).catch(() => undefined)]);
    await host.launch(`/orders/detail/index?id=${orderId}`);
    expect(host.$$('仅退款')).toHaveLength(1);
    expect(host.has('再申请退款')).toBe(false);
    await host.launch(`/orders/refunds/request/index?id=${orderId}`);
    expect(host.text()).toContain('这一单的东西都在退，或退过了。');
    await host.tap('看订单');
    expect(host.page.route).toBe('orders/detail/index');
  });

  it('sends the description and the remaining pictures', async () => {
    const { host } = await openForm({ state: 'received' });
    await host.tap('仅退款');
    await host.tap('坏了');
    await host.input('说说情况', '到手碎了一个角', { index: 1 });
    host
      .when('chooseMedia')
      .ok({ tempFiles: [{ tempFilePath: 'wxfile://tmp_1.jpg' }, { tempFilePath: 'wxfile://tmp_2.jpg' }] });
    await host.tap('加照片，最多 9 张');
    await host.tap('去掉第 2 张照片');
    await host.tap(SUBMIT, { index: 0 });
    expect(host.text()).toContain('到手碎了一个角');
    expect(host.$$('退款申请的照片')).toHaveLength(1);
    await host.tap('退款申请的照片');
    expect(host.calls('previewImage')).toHaveLength(1);
  });
});

describe('available refunds', () => {
  it('are money only while in transit', async () => {
    const { host } = await openForm({ state: 'shipped' });
    expect(host.text()).toContain('还在路上，先只能退钱。要寄回去退，等收到了再申请。');
    expect(host.has('退货退款')).toBe(false);
    expect(host.has('没收到')).toBe(true);
  });

  it('are both kinds after receipt, with reasons and deadline', async () => {
    const { host } = await openForm({ state: 'received' });
    expect(host.has('为什么退')).toBe(false);
    await host.tap('退货退款');
    expect(host.text()).toMatch(/不想要了、买错了，可以退到 \d+月\d+日。/);
    expect(host.text()).toContain('掌柜的约定：签收后第二天起算，七天内不用说理由就能退');
    expect(host.text()).not.toMatch(/^少了$/m);
    await host.tap('仅退款');
    expect(host.text()).toMatch(/^少了$/m);
  });

  it('exclude a no-reason return of a non-returnable item', async () => {
    const { host } = await openForm({ state: 'received', lines: { 'apron-1': 1, 'ricecake-1': 1 } });
    expect(host.text()).toContain('不能无理由退：当天做的鲜点心，放不住，退回来也不能再卖。东西有问题可以退。');
    await host.tap('全部');
    await host.tap('退货退款');
    await host.tap('不想要了');
    expect(host.text()).toContain('有一件下单时说好了不能无理由退。');
    await host.tap(SUBMIT);
    expect(host.last('showToast')).toMatchObject({ title: '看看「退多少」里说的，改一下就好' });
    expect(host.page.route).toBe('orders/refunds/request/index');
    await host.tap('和说的不一样');
    expect(amountLines(host.text())).not.toEqual([]);
    expect(host.has('有一件下单时说好了不能无理由退。')).toBe(false);
  });

  it('shrink after seven days and end after fifteen', async () => {
    const { host, orderId } = await launchAfterBuying({ state: 'received' });
    const open = () => host.launch(`/orders/refunds/request/index?id=${orderId}`);
    advanceClock(9 * DAY);
    await open();
    await host.tap('退货退款');
    expect(host.has('不想要了')).toBe(false);
    expect(host.has('坏了')).toBe(true);
    expect(host.text()).not.toContain('可以退到');
    advanceClock(20 * DAY);
    await open();
    expect(host.text()).toContain('这一单现在没有能退的。东西有问题，直接找掌柜。');
    await host.launch(`/orders/detail/index?id=${orderId}`);
    expect(host.has('申请退款')).toBe(false);
  });
});

describe('a failing request', () => {
  it('is frozen after no answer, and is one request after the retry', async () => {
    const { host, orderId } = await openForm({ faults: [{ verb: 'refund.request', when: 'after', times: 1 }] });
    await host.tap('不想要了');
    host.when('chooseMedia').ok({ tempFiles: [{ tempFilePath: 'wxfile://tmp_1.jpg' }] });
    await host.tap('加照片，最多 9 张');
    await host.tap(SUBMIT);
    expect(host.text()).toContain('没等到回音，也许已经申请好了。再试一次，不会重复申请。');
    await host.tap('等太久了');
    expect(host.last('showToast')).toMatchObject({ title: '先等上一次提交的回音，再改' });
    expect(host.$$('退款申请的照片')).toHaveLength(1);
    await host.tap('再试一次');
    expect(host.page.route).toBe('orders/refunds/detail/index');
    expect(host.text()).toMatch(/原因\n不想要了/);
    expect(host.$$('退款申请的照片')).toHaveLength(1);
    await host.launch(`/orders/detail/index?id=${orderId}`);
    expect(host.$$('仅退款')).toHaveLength(1);
  });

  it('is on the order after no answer, also without a retry', async () => {
    const { host, orderId } = await openForm({ faults: [{ verb: 'refund.request', when: 'after', times: 1 }] });
    await host.tap('不想要了');
    await host.tap(SUBMIT);
    await host.launch(`/orders/detail/index?id=${orderId}`);
    expect(host.$$('仅退款')).toHaveLength(1);
  });

  it('reloads the preview after a failed read', async () => {
    const { host } = await openForm({ faults: [{ verb: 'refund.preview', when: 'before', times: 1 }] });
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('退哪些');
  });

  it.each(['', '?id=', '?id=none', `?id=${'x'.repeat(60)}`, '?id=constructor'])(
    'of an unknown order leads to the feed: %s',
    async (query) => {
      const host = createHost();
      await host.launch(`/orders/refunds/request/index${query}`);
      expect(host.text()).toContain('没有找到这个订单');
      await host.tap('去看动态');
      expect(host.pages).toEqual(['pages/feed/index']);
    },
  );

  it('of an unpaid order is not possible and leads to the seller', async () => {
    let id = '';
    const storage = await storageAfter(async (shop) => void ({ id } = await placeOrder(shop.call, { 'apron-1': 1 })));
    const host = createHost({ storage });
    await host.launch(`/orders/refunds/request/index?id=${id}`);
    expect(host.has('退多少')).toBe(false);
    await host.tap('问掌柜');
    expect(host.pages).toEqual(['pages/seller/index']);
    expect(host.text()).toContain('棉麻围裙');
  });
});

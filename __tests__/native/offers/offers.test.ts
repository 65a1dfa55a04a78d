import { fen } from '@/contract/money';
import { DAY, MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { openCheckout, returningShopper, setFaults } from '../../support/native/shopper';
import { valueOf } from '../../support/shop';

const OFFERS = '/account/offers/index';
const GOODS = '/pages/goods/index?id=gaiwan';
const PRICE = '多少元，如 88.50';

afterEach(resetClock);

/** Storage of a shopper who offered `amount` yuan for a 盖碗 with a list price of 128 yuan, `ago` ms ago. */
function storageWithOffer(amount: number, ago = MINUTE) {
  return storageAfter(async ({ call }) => {
    const input = { requestId: 'r1', skuId: 'gaiwan-1', price: fen(amount), quantity: 2, message: '给我妈' };
    valueOf(await call('offer.make', input));
  }, Date.now() - ago);
}

async function openOffers(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(OFFERS);
  await host.until(() => host.has('就这些了') || host.has('去逛逛'));
  return host;
}

async function openSheet(): Promise<Host> {
  const host = createHost();
  await host.launch(GOODS);
  await host.tap('出个价，问问掌柜');
  return host;
}

describe('an offer', () => {
  it('is made on the goods page, is shown there and in the list of offers, and can be withdrawn', async () => {
    const host = await openSheet();
    await host.input(PRICE, '110');
    await host.tap('发给掌柜');
    await host.until(() => host.has('你出了 ¥110，掌柜还没答'));
    expect(host.last('showToast')).toMatchObject({ title: '发给掌柜了，答了会在这里' });
    await host.tap('你出了 ¥110，掌柜还没答');
    expect(host.has(PRICE)).toBe(false);
    await host.tap('看议价');
    await host.until(() => host.has('等掌柜答'));
    expect(host.page.route).toBe(OFFERS.slice(1));
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('收回');
    await host.until(() => host.has('看看这件'));
    expect(host.text()).toContain('收回了');
    expect(host.errors).toEqual([]);
  });

  it('is withdrawn only after a confirmation', async () => {
    const host = await openOffers(await storageWithOffer(11_000, 1_000));
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('收回');
    expect(host.has('等掌柜答')).toBe(true);
  });

  it('is sent once when tapped twice, and retried with the same request id', async () => {
    const host = await openSheet();
    await host.input(PRICE, '110');
    await Promise.all([host.tap('发给掌柜'), host.tap('发给掌柜').catch(() => undefined)]);
    await host.until(() => host.has('你出了 ¥110，掌柜还没答'));
    await host.relaunch(OFFERS);
    await host.until(() => host.has('等掌柜答'));
    expect(host.$$('等掌柜答')).toHaveLength(1);

    const other = createHost();
    setFaults(other, { verb: 'offer.make', when: 'after', times: 1 });
    await other.launch(GOODS);
    await other.tap('出个价，问问掌柜');
    await other.input(PRICE, '110');
    await other.tap('发给掌柜');
    await other.until(() => other.has('小铺这会儿没应声'));
    await other.tap('发给掌柜');
    await other.until(() => other.has('你出了 ¥110，掌柜还没答'));
    expect(other.errors).toEqual([]);
  });

  it('with an invalid price shows a message, and nothing is sent', async () => {
    const host = await openSheet();
    await host.tap('发给掌柜');
    expect(host.has('写个价再发')).toBe(true);
    for (const bad of ['0', '1.234', '一百']) {
      await host.input(PRICE, bad);
      await host.tap('发给掌柜');
      expect(host.has('价钱写成 88 或 88.50 这样')).toBe(true);
    }
    await host.input(PRICE, '128');
    await host.tap('发给掌柜');
    expect(host.has('现在 ¥128 就能买，写低一点')).toBe(true);
    await host.relaunch(OFFERS);
    await host.until(() => host.has('还没出过价'));
  });
});

describe('the seller’s answer', () => {
  it('with a counter price can be accepted and used in an order', async () => {
    const host = await returningShopper(await storageWithOffer(11_000));
    await host.relaunch(OFFERS);
    await host.until(() => host.has('掌柜还价了'));
    expect(host.text()).toContain('掌柜说 ¥118');
    await host.tap('按 ¥118 买');
    await host.until(() => host.has('照这个价买'));
    expect(host.text()).toContain('最多 2 件');
    await host.tap('照这个价买');
    await host.until(() => host.has('微信支付 ¥236.00'));
    expect(host.text()).toContain('议价 ¥118 一件');
    expect(host.text()).toContain('2 件照议好的价');
    await host.tap('微信支付 ¥236.00');
    await host.until(() => host.has('付款 ¥236.00，演示'));
    await host.tap('付款 ¥236.00，演示');
    await host.until(() => host.has('付好了'));
    await host.relaunch(OFFERS);
    await host.until(() => host.has('用掉了'));
    await host.tap('看看那一单');
    await host.until(() => host.page.route === 'orders/detail/index');
    await openCheckout(host, 'gaiwan-1*2');
    expect(host.has('议价 ¥118')).toBe(false);
    expect(host.errors).toEqual([]);
  });

  it('of acceptance is shown on the goods page and in the sheet, for its SKU only', async () => {
    const host = createHost({ storage: await storageWithOffer(12_000) });
    await host.launch(GOODS);
    await host.until(() => host.has('谈好了 ¥120'));
    await host.tap('立即购买');
    expect(host.text()).toContain('谈好的价 ¥120，最多 2 件');
    await host.tap('150 毫升');
    expect(host.text()).not.toContain('谈好的价');
  });

  it('of refusal is shown, with a link to the goods', async () => {
    const host = await openOffers(await storageWithOffer(5_000));
    expect(host.text()).toContain('没谈成');
    expect(host.text()).toContain('这个价我真做不下来');
    await host.tap('看看这件');
    expect(host.page).toMatchObject({ route: 'pages/goods/index', query: { id: 'gaiwan' } });
  });

  it('with a counter price can be answered with another offer', async () => {
    const host = await openOffers(await storageWithOffer(11_000));
    await host.tap('再出个价');
    await host.until(() => host.has(PRICE));
    expect(host.text()).toContain('还能出 2 次价');
    await host.input(PRICE, '119');
    await host.tap('发给掌柜');
    expect(host.has('现在 ¥118 就能买，写低一点')).toBe(true);
    await host.input(PRICE, '112');
    await host.tap('发给掌柜');
    await host.until(() => host.has('你出了 ¥112，掌柜还没答'));
  });

  it('that expired no longer lowers the price', async () => {
    const host = await openOffers(await storageWithOffer(12_000, DAY + 2 * MINUTE));
    expect(host.text()).toContain('过期了');
    expect(host.has('照这个价买')).toBe(false);
  });
});

describe('the list of offers', () => {
  it('is two taps away in 我的, with an empty state', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await host.until(() => host.has('我的议价'));
    await host.tap('我的议价');
    await host.until(() => host.has('还没出过价'));
  });

  it('offers a retry after a failure', async () => {
    const host = createHost({ storage: await storageWithOffer(11_000) });
    setFaults(host, { verb: 'offer.list', when: 'before', times: 1 });
    await host.launch(OFFERS);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('掌柜还价了'));
  });

  it('shows both totals when a price expired at checkout, and nothing is ordered', async () => {
    const host = await returningShopper(await storageWithOffer(12_000));
    await openCheckout(host, 'gaiwan-1*1');
    expect(host.has('微信支付 ¥120.00')).toBe(true);
    advanceClock(DAY);
    await host.tap('微信支付 ¥120.00');
    await host.until(() => host.has('价钱变了'));
    expect(host.text()).toContain('¥128');
    expect(host.calls('requestPayment')).toEqual([]);
  });
});

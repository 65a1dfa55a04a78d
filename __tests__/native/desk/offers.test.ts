import { MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageWithOffer } from '../../support/native/phone';
import { returningShopper, setFaults } from '../../support/native/shopper';

const DESK = '/desk/offers/index';
const OWN = '/account/offers/index';
const PRICE = '多少元，如 88.50';
const HEAD = '客人说：给我妈';

afterEach(resetClock);

async function openOffers(amount: number): Promise<Host> {
  const host = createHost({ storage: await storageWithOffer(amount) });
  await host.launch(DESK);
  await host.until(() => host.has(HEAD));
  return host;
}

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

describe('an offer on the seller’s desk', () => {
  it('is answered with a counter price, which the shopper accepts and buys at', async () => {
    const host = await returningShopper(await storageWithOffer(11_000));
    await host.relaunch('/desk/home/index');
    await host.until(() => host.has('1 个等你答'));
    await host.tap('客人出的价，1 个等你答');
    await host.until(() => host.has(HEAD));
    expect(host.page.route).toBe(DESK.slice(1));
    expect(host.text()).toMatch(/2 件\s+客人出\s+¥110\s+一件\s+现卖 ¥128，底价 ¥108.80/);
    await host.tap('说个别的价');
    await host.tap('说给客人');
    expect(host.has('写个价再说')).toBe(true);
    await host.input(PRICE, '110');
    await host.tap('说给客人');
    expect(host.has('客人已经出 ¥110 了，写高一点')).toBe(true);
    await host.input(PRICE, '115');
    await host.input('想说的话，可以不写', '这个价最实在');
    await host.tap('说给客人');
    await host.until(() => host.has('现在没有等你答的价'));
    expect(toasts(host)).toContain('说给客人了');

    await host.relaunch(OWN);
    await host.until(() => host.has('掌柜还价了'));
    expect(host.text()).toContain('掌柜说 ¥115');
    expect(host.text()).toContain('这个价最实在');
    expect(host.text()).not.toContain('底价');
    await host.tap('按 ¥115 买');
    await host.until(() => host.has('照这个价买'));
    await host.tap('照这个价买');
    await host.until(() => host.has('微信支付 ¥230.00'));
    expect(host.text()).toContain('2 件照议好的价');
    expect(host.errors).toEqual([]);
  });

  it('is accepted once, even if the answer was lost', async () => {
    const host = await openOffers(11_500);
    setFaults(host, { verb: 'desk.answerOffer', when: 'after', times: 1 });
    await host.tap('就按这个价');
    await host.until(() => host.has('现在没有等你答的价'));
    await host.relaunch(OWN);
    await host.until(() => host.has('谈好了'));
    expect(host.$$('掌柜答应了 ¥115')).toHaveLength(1);
  });

  it('is refused after a confirmation; below the floor it can’t be accepted', async () => {
    const host = await openOffers(1_000);
    expect(host.has('低于底价')).toBe(true);
    expect(host.has('就按这个价')).toBe(false);
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('这次不了');
    expect(host.has(HEAD)).toBe(true);
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('这次不了');
    await host.until(() => host.has('现在没有等你答的价'));
    await host.relaunch(OWN);
    await host.until(() => host.has('没谈成'));
  });

  it('that was answered meanwhile shows a message and disappears', async () => {
    const host = await openOffers(11_000);
    advanceClock(MINUTE);
    await host.tap('就按这个价');
    await host.until(() => host.has('现在没有等你答的价'));
    expect(toasts(host)).not.toContain('答应了，客人能照这个价买');
    await host.relaunch(OWN);
    await host.until(() => host.has('掌柜说 ¥118'));
  });
});

describe('the offers page of the desk', () => {
  it('shows the empty state', async () => {
    const host = createHost();
    await host.launch(DESK);
    await host.until(() => host.has('现在没有等你答的价'));
  });

  it('offers a retry after a failure', async () => {
    const host = createHost({ storage: await storageWithOffer(11_000) });
    setFaults(host, { verb: 'desk.listOffers', when: 'before', times: 1 });
    await host.launch(DESK);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has(HEAD));
  });
});

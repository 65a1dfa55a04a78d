import { MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageWithOffer } from '../../support/native/phone';
import { cartOf, setFaults } from '../../support/native/shopper';

const HOME = '/desk/home/index';
const NOTHING = '都妥了';

afterEach(resetClock);

async function openHome(storage: Readonly<Record<string, unknown>> = {}): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(HOME);
  return host;
}

describe('the desk in the demo', () => {
  it('is entered from the page that explains the demo, and leads to the offers', async () => {
    const host = createHost({ storage: await storageWithOffer(11_000) });
    await host.launch('/sandbox/index');
    await host.tap('当一回掌柜');
    expect(host.page.route).toBe(HOME.slice(1));
    await host.until(() => host.has('1 件事等着你'));
    expect(host.text()).toContain('换成真的云，只有掌柜自己的微信进得来');
    await host.tap('客人出的价，1 个等你答');
    await host.until(() => host.has('客人说：给我妈'));
    await host.tap('就按这个价');
    await host.until(() => host.has('现在没有等你答的价'));
    await host.back();
    await host.until(() => host.has(NOTHING));
    expect(host.errors).toEqual([]);
  });

  it('is not among the shopper’s own rows', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await host.until(() => host.has('问掌柜'));
    await host.settle();
    expect(host.has('掌柜台')).toBe(false);
  });
});

describe('the first page of the desk', () => {
  it('says that nothing waits, and still opens every list', async () => {
    const host = await openHome();
    await host.until(() => host.has(NOTHING));
    expect(host.has('个等你答')).toBe(false);
    await host.tap('客人出的价');
    expect(host.page.route).toBe('desk/offers/index');
  });

  it('tells how many prepared orders are open, as soon as one was made', async () => {
    const host = await openHome(cartOf({ 'barley-1': 1 }));
    // The demo shop has one of its own.
    await host.until(() => host.has('做好的还有 1 单开着'));
    await host.tap('配一单给客人');
    await host.until(() => host.has('好物 ¥'));
    await host.tap('生成这一单');
    await host.until(() => host.$$('发给客人').length === 2);
    await host.back();
    await host.until(() => host.has('做好的还有 2 单开着'));
  });

  it('counts again when pulled down', async () => {
    const host = await openHome(await storageWithOffer(11_000));
    await host.until(() => host.has('1 件事等着你'));
    // The demo's seller answers meanwhile.
    advanceClock(MINUTE);
    await host.callPage('onPullDownRefresh');
    await host.until(() => host.has(NOTHING));
  });

  it('offers a retry after a failure', async () => {
    const host = createHost();
    setFaults(host, { verb: 'desk.summary', when: 'before', times: 1 });
    await host.launch(HOME);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has(NOTHING));
  });
});

import { returningShopper } from '../../support/native/shopper';

const BARLEY = '买 铁锅焙大麦茶 200 克';

/** Product requirement: a returning shopper needs at most five taps from opening the shop to a paid order. */
it('takes four taps from a cold start on the feed to paid, for a shopper who has an address', async () => {
  const host = await returningShopper();
  await host.relaunch('/pages/feed/index');
  let taps = 0;
  const tap = async (label: string) => {
    await host.until(() => host.has(label));
    taps += 1;
    await host.tap(label, { index: 0 });
  };
  // Scrolling does not count as a tap.
  while (!host.has(BARLEY)) await host.callPage('onReachBottom');
  await tap(BARLEY);
  await tap('立即购买');
  await tap('微信支付 ¥');
  await tap('付款');
  await host.until(() => host.has('付好了'));
  expect(taps).toBe(4);
  expect(host.errors).toEqual([]);
});

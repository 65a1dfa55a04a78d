import { resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { ok } from '../../support/native/mini-host/wx-mock';
import { advanceOrder, storageAfter } from '../../support/native/phone';
import { aPhoto } from '../../support/reviews/reviews';
import { placeOrder, valueOf } from '../../support/shop';

const DESK = '/desk/reviews/index';
const HINT = '客人都看得到';
const NOTHING = '没有等你看的评价';
const TEXT = '云母的光看着很舒服。';

afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

/** The desk's page after a review; one with a picture is held. */
async function openDesk({ withPicture }: { readonly withPicture: boolean }): Promise<Host> {
  const storage = await storageAfter(async (shop) => {
    const order = await placeOrder(shop.call, { 'letter-1': 1 });
    await advanceOrder(shop, order, 'received');
    valueOf(
      await shop.call('review.write', {
        ...{ requestId: 'review-1', orderId: order.id, skuId: 'letter-1', stars: 4, text: TEXT },
        pictures: withPicture ? [aPhoto()] : [],
      }),
    );
  });
  const host = createHost({ storage });
  await host.launch(DESK);
  await host.until(() => host.has(TEXT) || host.has(NOTHING));
  return host;
}

describe('a review on the seller’s desk', () => {
  it('is held with a picture, let through, answered, and read on the goods page', async () => {
    const host = await openDesk({ withPicture: true });
    expect(host.text()).toMatch(/林\*[\s\S]*云母的光看着很舒服。[\s\S]*这条评价等你看/);
    await host.tap('林*拍的照片，第 1 张，共 1 张');
    expect(host.calls('previewImage')).toHaveLength(1);
    await host.tap('放行：');
    await host.until(() => host.has(NOTHING));
    expect(toasts(host)).toContain('放行了，大家都看得到');

    await host.tap('没回的');
    await host.until(() => host.has(TEXT));
    await host.tap('回复：');
    await host.input(HINT, '谢谢你，晚上再看更好看');
    await host.tap('发送');
    await host.until(() => host.has('都回过了'));
    expect(toasts(host)).toContain('回复了');

    await host.relaunch('/pages/goods/reviews/index?id=letter');
    await host.until(() => host.has(TEXT));
    expect(host.text()).toContain('掌柜回复：谢谢你，晚上再看更好看');
    expect(host.errors).toEqual([]);
  });

  it('is hidden while it is held', async () => {
    const host = await openDesk({ withPicture: true });
    host.when('showActionSheet').answer(({ itemList }) => ok({ tapIndex: (itemList as string[]).indexOf('广告') }));
    await host.tap('隐藏：');
    await host.until(() => host.has(NOTHING));
    expect(toasts(host)).toContain('藏起来了，只有写的人看得到');
  });

  it('that everyone reads can be answered, not hidden', async () => {
    const host = await openDesk({ withPicture: false });
    expect(host.has(NOTHING)).toBe(true);
    await host.tap('没回的');
    await host.until(() => host.has(TEXT));
    expect(host.has('隐藏')).toBe(false);
    await host.tap('云母');
    expect(host.page.route).toBe('desk/reviews/index');
  });
});

import { resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { ok } from '../../support/native/mini-host/wx-mock';
import { storageAfter } from '../../support/native/phone';
import { withFaults } from '../../support/native/shopper';
import { valueOf, type TestShop } from '../../support/shop';

const DESK = '/desk/comments/index';
const POST = '/pages/post/index?id=p01';
const HINT = '客人都看得到';
const NOTHING = '没有等你看的话';

/** Held for review by the demo shop's word lists. */
const HELD = '不会是假货吧';

afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

/** Writes a comment as another shopper. */
async function comment({ callAs }: TestShop, text: string): Promise<string> {
  const { comments } = valueOf(await callAs('other')('feed.comment', { requestId: text, postId: 'p01', text }));
  return comments.find((each) => each.text === text)?.id ?? '';
}

async function openDesk(past: (shop: TestShop) => Promise<void>, faults = {}): Promise<Host> {
  const host = createHost({ storage: { ...(await storageAfter(past)), ...faults } });
  await host.launch(DESK);
  await host.until(() => host.has('在「') || host.has(NOTHING));
  return host;
}

/** Chooses this item of the next menu. */
function choose(host: Host, item: string): void {
  host.when('showActionSheet').answer(({ itemList }) => ok({ tapIndex: (itemList as string[]).indexOf(item) }));
}

const openHeld = () => openDesk(async (shop) => void (await comment(shop, HELD)));

describe('a held comment on the seller’s desk', () => {
  it('is let through, is read by everyone, and is answered from the newest', async () => {
    const host = await openHeld();
    expect(host.text()).toMatch(/客人 \S+\n等你看\n刚刚\n不会是假货吧\n在「.+」下/);
    expect(host.has('回复：')).toBe(false);
    await host.tap('放行：');
    await host.until(() => host.has(NOTHING));
    expect(toasts(host)).toContain('放行了，大家都看得到');

    await host.tap('最近');
    await host.until(() => host.has(HELD));
    await host.tap('回复：');
    await host.input(HINT, '放心，假一赔十');
    await host.tap('发送');
    await host.until(() => toasts(host).includes('回复了'));
    expect(host.has('算了')).toBe(false);

    await host.tap('在「');
    expect(host.page).toMatchObject({ route: 'pages/post/index', query: { id: 'p01' } });
    await host.until(() => host.has(HELD));
    expect(host.text()).toMatch(/阿禾 回复 客人 \S+：放心，假一赔十/);
    expect(host.errors).toEqual([]);
  });

  it('is hidden with a reason, and only its author reads it', async () => {
    const host = await openHeld();
    choose(host, '骂人');
    await host.tap('隐藏：');
    await host.until(() => host.has(NOTHING));
    await host.relaunch(POST);
    await host.until(() => host.has('大家说'));
    expect(host.has(HELD)).toBe(false);
  });

  it('stays when the menu is closed', async () => {
    const host = await openHeld();
    host.when('showActionSheet').fail('cancel');
    await host.tap('隐藏：');
    expect(host.has(HELD)).toBe(true);
  });
});

describe('a reported comment on the seller’s desk', () => {
  it('says why, and is no longer reported when it is let through', async () => {
    const host = await openDesk(async (shop) => {
      const commentId = await comment(shop, '还有货吗');
      for (const shopper of ['a', 'b'])
        valueOf(await shop.callAs(shopper)('feed.report', { postId: 'p01', commentId, reason: 'advert' }));
    });
    expect(host.text()).toMatch(/2 人举报[\s\S]*举报说：广告/);
    await host.tap('放行：');
    await host.until(() => host.has(NOTHING));
  });
});

describe('a reply', () => {
  it('is kept when it could not be sent, and sent once', async () => {
    const faults = withFaults({ verb: 'desk.answerComment', when: 'after', times: 1 });
    const host = await openDesk(async (shop) => void (await comment(shop, '还有货吗')), faults);
    await host.tap('最近');
    await host.until(() => host.has('还有货吗'));
    await host.tap('回复：');
    await host.input(HINT, '有的');
    await host.tap('发送');
    await host.until(() => toasts(host).length > 0);
    expect(host.attr(HINT, 'value')).toBe('有的');
    await host.tap('发送');
    await host.until(() => toasts(host).includes('回复了'));
    await host.relaunch(POST);
    await host.until(() => host.has('：有的'));
    expect(host.$$('：有的')).toHaveLength(1);
  });
});

describe('the comments page of the desk', () => {
  it('shows the empty states', async () => {
    const host = await openDesk(() => Promise.resolve());
    expect(host.has(NOTHING)).toBe(true);
    await host.tap('最近');
    await host.until(() => host.has('还没有人说话'));
  });
});

import { FEED_PAGE_SIZE } from '@/contract/page';

import { createHost, type Host } from '../../support/native/mini-host';

const FEED = '/pages/feed/index';
const TALL = 1_500;
const POSTS_PER_WINDOW = 3;

async function wholeFeed(): Promise<Host> {
  const host = createHost();
  await host.launch(FEED);
  for (let page = 0; page < 10 && !host.has('就这些了'); page += 1) await host.callPage('onReachBottom');
  return host;
}

/** A pinned post is a row without buttons. */
const postCount = (host: Host) => host.$$('转发').length + host.$$('置顶').length;
const windows = (host: Host) =>
  Array.from({ length: 40 }, (_, at) => `#posts-${at}`).filter((selector) => host.has(selector));
const scrollAway = (host: Host, selector: string) =>
  host.emit(`near:${selector}`, { intersectionRatio: 0, boundingClientRect: { height: TALL } });
const scrollNear = (host: Host, selector: string) =>
  host.emit(`near:${selector}`, { intersectionRatio: 0.1, boundingClientRect: { height: TALL } });

describe('the number of feed nodes', () => {
  it('is small when it opens', async () => {
    const host = createHost();
    await host.launch(FEED);
    expect(host.wxml().nodes).toBeLessThan(300);
    expect(host.wxml().depth).toBeLessThan(30);
    // The skeleton too: the answer may come before it was sent, and then goes with it.
    expect(host.counters.bytes).toBeLessThan(15_500);
  });

  it('is sent in one call, after a skeleton whose header is not sent again', async () => {
    const host = createHost();
    await host.launch(FEED);
    for (const text of ['证照信息', '文章', '置顶', '昨天'])
      expect(host.sent.filter((json) => json.includes(`"${text}"`))).toHaveLength(1);
  });

  it('is limited to posts near the screen', async () => {
    const host = await wholeFeed();
    const all = windows(host);
    const before = postCount(host);
    expect(all.length).toBeGreaterThanOrEqual(7);
    for (const selector of all.slice(0, -2)) await scrollAway(host, selector);
    expect(postCount(host)).toBe(before - POSTS_PER_WINDOW * (all.length - 2));
    expect(host.wxml().nodes).toBeLessThan(400);
    for (const selector of all.slice(0, -2)) expect(host.attr(selector, 'style')).toContain(`${TALL}px`);
  });

  it('restores windows with their state on scrolling back', async () => {
    const host = await wholeFeed();
    const before = postCount(host);
    const reading = host.text('#posts-2');
    await scrollAway(host, '#posts-2');
    expect(host.text('#posts-2')).toBe('');
    await scrollNear(host, '#posts-2');
    expect(host.text('#posts-2')).toBe(reading);
    expect(host.attr('#posts-2', 'style')).toContain('0px');
    expect(postCount(host)).toBe(before);
  });

  it('starts with the first posts on returning to a tab, however many were read', async () => {
    const host = createHost();
    await host.launch(FEED);
    await host.callPage('onReachBottom');
    await host.callPage('onReachBottom');
    expect(postCount(host)).toBe(3 * FEED_PAGE_SIZE);
    await host.tap('文章');
    await host.until(() => host.$$('读文章').length + 1 === postCount(host));
    expect(await host.bytesOf(() => host.tap('全部'))).toBeLessThan(16_000);
    expect(postCount(host)).toBe(POSTS_PER_WINDOW);
    // The runtime begins to watch a little later.
    await host.until(() => {
      void scrollNear(host, '#posts-1');
      return postCount(host) === 2 * POSTS_PER_WINDOW;
    });
  });

  it('does not grow by posts that the page passes on its way to another tab', async () => {
    const host = await wholeFeed();
    for (const selector of ['#posts-0', '#posts-1']) await scrollAway(host, selector);
    // The answer comes when the page has moved.
    host.when('pageScrollTo').answer(() => {
      void scrollNear(host, '#posts-0');
      void scrollNear(host, '#posts-1');
      return { kind: 'ok', result: {} };
    });
    const bytes = await host.bytesOf(async () => {
      await host.tap('文章');
      await host.until(() => host.$$('读文章').length + 1 === postCount(host));
    });
    expect(bytes).toBeLessThan(14_500);
  });

  it('adds little on leaving and returning', async () => {
    const host = await wholeFeed();
    const { bytes } = host.counters;
    await scrollAway(host, '#posts-2');
    expect(host.counters.bytes - bytes).toBeLessThan(1_000);
  });
});

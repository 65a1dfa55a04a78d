import { LAUNCHES } from '../support/native/launches';
import { createHost } from '../support/native/mini-host';
import { appPages } from '../support/native/mini-host/stack';

/** Limits of WeChat's audit: nodes, depth, children per node, and bytes per setData. */
const AUDIT = { nodes: 1000, depth: 30, children: 60, bytes: 256 * 1024 };

const { all } = appPages();
const urls = all.flatMap((route) => (LAUNCHES[route] ?? ['']).map((query) => `/${route}${query}`));

it('lists only pages of the app', () => {
  expect(all).toEqual(expect.arrayContaining(Object.keys(LAUNCHES)));
});

describe.each(urls)('%s', (url) => {
  it('opens directly, shows text and stays within the limits of WeChat’s audit', async () => {
    const host = createHost();
    await host.launch(url);
    expect(host.errors).toEqual([]);
    expect(host.text()).not.toBe('');
    const { nodes, depth, maxChildren } = host.wxml();
    expect(nodes).toBeLessThan(AUDIT.nodes);
    expect(depth).toBeLessThan(AUDIT.depth);
    expect(maxChildren).toBeLessThanOrEqual(AUDIT.children);
    expect(host.counters.maxBytes).toBeLessThanOrEqual(AUDIT.bytes);
  });

  it('opens in dark mode with the largest text', async () => {
    const host = createHost({ theme: 'dark', textScale: 1.5 });
    await host.launch(url);
    expect(host.errors).toEqual([]);
    expect(host.text()).not.toBe('');
  });
});

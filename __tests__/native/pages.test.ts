import { LAUNCHES } from '../support/native/launches';
import { createHost } from '../support/native/mini-host';
import { appPages } from '../support/native/mini-host/stack';

/** WeChat's audit: fewer than 1,000 nodes, less than 30 deep, at most 60 children, at most 256 KB a setData. */
const AUDIT = { nodes: 1000, depth: 30, fan: 60, bytes: 256 * 1024 };

const { all } = appPages();
const ways = all.flatMap((route) => (LAUNCHES[route] ?? ['']).map((query) => `/${route}${query}`));

it('knows only pages that the app has', () => {
  expect(all).toEqual(expect.arrayContaining(Object.keys(LAUNCHES)));
});

describe.each(ways)('%s', (url) => {
  it('opens by itself, says something and stays within what WeChat audits', async () => {
    const host = createHost();
    await host.launch(url);
    expect(host.errors).toEqual([]);
    expect(host.text()).not.toBe('');
    const { nodes, depth, fan } = host.wxml();
    expect(nodes).toBeLessThan(AUDIT.nodes);
    expect(depth).toBeLessThan(AUDIT.depth);
    expect(fan).toBeLessThanOrEqual(AUDIT.fan);
    expect(host.counters.maxBytes).toBeLessThanOrEqual(AUDIT.bytes);
  });

  it('opens in the dark with the largest text', async () => {
    const host = createHost({ theme: 'dark', textScale: 1.5 });
    await host.launch(url);
    expect(host.errors).toEqual([]);
    expect(host.text()).not.toBe('');
  });
});

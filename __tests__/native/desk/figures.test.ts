import { createHost } from '../../support/native/mini-host';
import { setFaults } from '../../support/native/shopper';
import { storageAfterDays } from '../../support/native/simulated-days';

const PAGE = '/desk/figures/index';

async function openFigures() {
  const host = createHost({ storage: await storageAfterDays() });
  await host.launch(PAGE);
  await host.until(() => host.has('收到的钱'));
  return host;
}

describe('the figures of the desk', () => {
  it('show today, then a week by day, by source and by goods, and open the orders behind them', async () => {
    const host = await openFigures();
    expect(host.text()).toMatch(/下了单\s+1 单/);
    await host.tap('7 天');
    await host.until(() => host.has('一天一天看'));
    expect(host.text()).toMatch(/下了单\s+4 单/);
    expect(host.text()).toMatch(/退回去\s+¥10/);
    expect(host.text()).toMatch(/群里来的\s+来过 2 次，下了 2 单/);
    expect(host.text()).toMatch(/自己来的\s+下了 1 单/);
    expect(host.has('卖得最好的')).toBe(true);
    await host.tap('群里来的');
    await host.until(() => host.has('王小满'));
    expect(host.page.route).toBe('desk/behind/index');
    expect(host.text()).not.toContain('陈知夏');
    expect(host.errors).toEqual([]);
  });

  it('of a shop without orders say so', async () => {
    const host = createHost();
    await host.launch(PAGE);
    await host.until(() => host.has('这段时间还没有单'));
  });

  it('offer a retry after a failure', async () => {
    const host = createHost();
    setFaults(host, { verb: 'desk.figures', when: 'before', times: 1 });
    await host.launch(PAGE);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('收到的钱'));
  });
});

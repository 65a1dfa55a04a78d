import { deskAfter, orderOf } from '../../support/native/desk';
import { writtenText } from '../../support/native/mini-host/files';

describe('a table of orders', () => {
  it('is made of the orders of some days and sent into a chat', async () => {
    const host = await deskAfter(async (shop) => {
      await orderOf(shop, 0);
      await orderOf(shop, 1);
    }, '/desk/orders/index?task=all');
    await host.until(() => host.has('陈小满') && host.has('李知夏'));
    await host.tap('导出');
    await host.tap('近 7 天');
    await host.tap('做成表格');
    await host.until(() => host.has('做好了，共 2 单'));
    await host.tap('发到聊天');
    const shared = host.last('shareFileMessage');
    expect(shared).toMatchObject({
      filePath: expect.stringMatching(/orders\.csv$/),
      fileName: expect.stringMatching(/^订单 \d{4}-\d\d-\d\d\.csv$/),
    });
    // A byte order mark for Excel; one line for each order below the heads.
    const table = writtenText(String(shared?.['filePath']));
    expect(table.startsWith('\uFEFF')).toBe(true);
    expect(table.trim().split('\n')).toHaveLength(3);
    expect(host.errors).toEqual([]);
  });

  it('says when there are none', async () => {
    const host = await deskAfter(async () => undefined, '/desk/orders/index?task=all');
    await host.until(() => host.has('导出'));
    await host.tap('导出');
    await host.tap('做成表格');
    await host.until(() => host.has('这几天没有订单'));
  });
});

import { createHost } from '../../support/native/mini-host';

it('says that the shop does not answer while its content can’t be read, and opens when it can', async () => {
  const log = jest.spyOn(console, 'error').mockReturnValue();
  const host = createHost();
  host.when('getFileSystemManager').fail('fail');
  await host.launch('/pages/feed/index');
  expect(host.text()).toContain('没应声');
  expect(String(log.mock.calls[0]?.[1])).toContain('the demo shop: getFileSystemManager:fail');
  log.mockRestore();
  host.when('getFileSystemManager').reset();
  await host.tap('再试一次');
  await host.until(() => host.has('转发'));
  expect(host.errors).toEqual([]);
});

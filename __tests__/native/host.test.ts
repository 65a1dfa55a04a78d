import { createHost } from '../support/mini-host';

it('opens the feed', async () => {
  const host = createHost();
  await host.launch('/pages/feed/index');
  console.log(host.text(), host.wxml(), host.counters, host.errors, document.body.innerHTML.slice(0, 1500));
});

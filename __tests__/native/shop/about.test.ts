import { createHost } from '../../support/native/mini-host';
import { withFaults } from '../../support/native/shopper';

const ABOUT = '/account/about/index';

describe('the about page', () => {
  it('shows the full licence, the rules and how to complain', async () => {
    const host = createHost();
    await host.launch(ABOUT);
    for (const words of ['统一社会信用代码', '92360200EXAMPLE00X', '个体工商户', '经营范围', 'YB-EXAMPLE-0001'])
      expect(host.text()).toContain(words);
    expect(host.text()).toContain('1 公斤以内 ¥8，往上每公斤加 ¥3。');
    expect(host.text()).toContain('一单好物满 ¥99，免运费。');
    expect(host.text()).toContain('青海省路远，每单另加 ¥12，满额也要加。');
    for (const words of ['发货', '退换', '隐私', '12315', '「投诉」']) expect(host.text()).toContain(words);
    expect(host.text()).toMatch(/小铺 \d+\.\d+\.\d+$/);
    expect(host.errors).toEqual([]);
  });

  it('opens WeChat’s privacy guide, or says that it failed', async () => {
    const host = createHost();
    await host.launch(ABOUT);
    await host.tap('微信里的隐私保护指引');
    expect(host.calls('openPrivacyContract')).toHaveLength(1);
    host.when('openPrivacyContract').fail('no contract');
    await host.tap('微信里的隐私保护指引');
    expect(host.last('showToast')).toMatchObject({ title: '指引没打开，过一会儿再试。' });
  });

  it('loads on retry', async () => {
    const faults = withFaults({ verb: 'shop.get', when: 'before', times: 1 });
    const host = createHost({ storage: faults });
    await host.launch(ABOUT);
    await host.tap('再试一次');
    expect(host.text()).toContain('谁在卖');
  });
});

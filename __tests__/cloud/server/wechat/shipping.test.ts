import type { ShippingReport } from '@/cloud/ports';
import { createCarriers } from '@/cloud/server/wechat/carriers';
import { createReceipts, createShipping } from '@/cloud/server/wechat/shipping';

import { fakeWechatApi } from '../../../support/server/fake-wechat-api';
import { failureOf, NOON, valueOf } from '../../../support/shop';

const CARRIERS = {
  errcode: 0,
  delivery_list: [
    { delivery_id: 'ZTO', delivery_name: '中通快递' },
    { delivery_id: 'ZTOKY', delivery_name: '中通快运' },
    { delivery_id: 'SF', delivery_name: '顺丰速运' },
    { delivery_id: 'SFGR', delivery_name: '顺丰速运（冷运）' },
  ],
};
const REPORT: ShippingReport = {
  paymentNumber: '20261120120000123456',
  payer: 'openid-1',
  parcels: [{ carrier: '中通快递', trackingNumber: '7300001' }],
  description: '茶'.repeat(200),
};

const shippingOver = (...answers: Parameters<typeof fakeWechatApi>) => {
  const { api, asked } = fakeWechatApi(...answers);
  const options = { api, carriers: createCarriers(api, () => NOON), merchantId: '1900000000', now: () => NOON };
  return { shipping: createShipping({ ...options, senderPhone: '13800138000' }), asked };
};

describe('what WeChat is told of a parcel', () => {
  it('is who carries it, its number, what is in it and who paid', async () => {
    const { shipping, asked } = shippingOver(CARRIERS, { errcode: 0 });
    expect((await shipping.report(REPORT)).ok).toBe(true);
    expect(asked[1]).toEqual({
      path: '/wxa/sec/order/upload_shipping_info',
      body: {
        order_key: { order_number_type: 1, mchid: '1900000000', out_trade_no: REPORT.paymentNumber },
        logistics_type: 1,
        delivery_mode: 1,
        shipping_list: [
          {
            tracking_no: '7300001',
            express_company: 'ZTO',
            item_desc: '茶'.repeat(120),
            contact: { consignor_contact: '138****8000' },
          },
        ],
        upload_time: '2026-11-20T12:00:00+08:00',
        payer: { openid: 'openid-1' },
      },
    });
  });

  it('says of several parcels that all is sent, of 15 at most', async () => {
    const { shipping, asked } = shippingOver(CARRIERS, { errcode: 0 });
    await shipping.report({
      ...REPORT,
      parcels: Array.from({ length: 20 }, () => ({ carrier: 'x', trackingNumber: '1' })),
    });
    expect(asked[1]?.body).toMatchObject({ delivery_mode: 2, is_all_delivered: true });
    expect(asked[1]?.body['shipping_list']).toHaveLength(15);
  });

  it('says that goods were fetched, without asking for carriers', async () => {
    const { shipping, asked } = shippingOver({ errcode: 0 });
    await shipping.report({ ...REPORT, parcels: [] });
    expect(asked).toMatchObject([{ body: { logistics_type: 4, delivery_mode: 1 } }]);
  });

  it('names a carrier that was written otherwise', async () => {
    const codes = valueOf(await createCarriers(fakeWechatApi(CARRIERS).api, () => NOON).codes());
    const named = ['中通快递', '中通', '顺丰', ' 顺丰速运 ', '顺丰速运上门', '邻居', ''].map(codes);
    expect(named).toEqual(['ZTO', 'ZTO', 'SF', 'SF', 'SF', 'OTHERS', 'OTHERS']);
  });

  it('is done when WeChat knows exactly that already', async () => {
    expect((await shippingOver(CARRIERS, { errcode: 10060023 }).shipping.correct(REPORT)).ok).toBe(true);
  });

  it.each([10060001, 10060002, 10060003, 10060004, 10060014, 10060031, 268485216, -1])(
    'is tried again later after %d',
    async (errcode) => {
      const failed = failureOf(await shippingOver(CARRIERS, { errcode }).shipping.report(REPORT));
      const reason = `/wxa/sec/order/upload_shipping_info: ${errcode}`;
      expect(failed).toMatchObject({ code: 'UNAVAILABLE', detail: { reason } });
    },
  );

  it.each([['away' as const], [{ errcode: 40001 }]])('waits until carriers are known: %j', async (answer) => {
    expect(failureOf(await shippingOver(answer).shipping.report(REPORT))).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('what WeChat knows of a parcel', () => {
  const sent = (count: number) => ({
    errcode: 0,
    order: { order_state: 2, shipping: { finish_shipping_count: count } },
  });

  it.each([
    [sent(0), 'none'],
    [sent(1), 'reported'],
    [sent(2), 'corrected'],
    [{ errcode: 0, order: { order_state: 1 } }, 'none'],
    [{ errcode: 10060001 }, 'none'],
  ])('%j is %s', async (answer, state) => {
    expect(valueOf(await shippingOver(answer).shipping.state('1'))).toBe(state);
  });

  it.each([['away' as const], [{ errcode: 40001 }], [{ errcode: 0 }]])('is not known after %j', async (answer) => {
    expect(failureOf(await shippingOver(answer).shipping.state('1'))).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('receipt', () => {
  it.each([
    [1, false],
    [2, false],
    [3, true],
    [4, true],
    [5, false],
    [6, true],
  ])('in WeChat’s state %d is confirmed: %s', async (state, isConfirmed) => {
    const { api, asked } = fakeWechatApi({ errcode: 0, order: { order_state: state } });
    expect(valueOf(await createReceipts(api)('42'))).toBe(isConfirmed);
    expect(asked).toEqual([{ path: '/wxa/sec/order/get_order', body: { transaction_id: '42' } }]);
  });

  it('of an unknown payment is not confirmed', async () => {
    expect(valueOf(await createReceipts(fakeWechatApi({ errcode: 10060001 }).api)('42'))).toBe(false);
    expect((await createReceipts(fakeWechatApi('away').api)('42')).ok).toBe(false);
  });
});

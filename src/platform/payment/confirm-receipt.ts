import Taro from '@tarojs/taro';

/** The mini program of WeChat's that asks (doc: order-shipping-half). */
const ASKING = 'wx1183b055aeec94d1';

/** What the phone heard. No proof, as with payments: the cloud asks WeChat itself. */
export type ReceiptHeard = 'confirmed' | 'cancelled' | 'failed';

function heardFrom({ referrerInfo }: { readonly referrerInfo?: unknown }): ReceiptHeard {
  if (!(referrerInfo instanceof Object && 'appId' in referrerInfo && referrerInfo.appId === ASKING)) return 'cancelled';
  const told = 'extraData' in referrerInfo ? referrerInfo.extraData : undefined;
  const status = told instanceof Object && 'status' in told ? told.status : undefined;
  if (status === 'success') return 'confirmed';
  return status === 'fail' ? 'failed' : 'cancelled';
}

/** WeChat's own question whether a parcel is there, over the page. Its answer comes when the shop is shown again. */
export function openConfirmReceipt(transactionId: string): Promise<ReceiptHeard> {
  if (process.env.TARO_ENV !== 'weapp') return Promise.resolve('failed');
  return new Promise((resolve) => {
    const done = (heard: ReceiptHeard) => {
      Taro.offAppShow(onShow);
      resolve(heard);
    };
    const onShow = (shown: { readonly referrerInfo?: unknown }) => done(heardFrom(shown));
    Taro.onAppShow(onShow);
    // The call itself answers ok also where the shopper declined.
    // Taro's types know what the pay score asks for, and not this question of WeChat's.
    const extraData = { transaction_id: transactionId } as never;
    Taro.openBusinessView({ businessType: 'weappOrderConfirm', extraData }).catch(() => done('failed'));
  });
}

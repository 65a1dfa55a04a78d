import Taro from '@tarojs/taro';

/** App id of WeChat's mini program that confirms receipt (documentation: order-shipping-half). */
const CONFIRMATION_APP_ID = 'wx1183b055aeec94d1';

/** The outcome reported to the phone. Not trusted, as with payments: the cloud queries WeChat. */
export type ReceiptOutcome = 'confirmed' | 'cancelled' | 'failed';

function outcomeOf({ referrerInfo }: { readonly referrerInfo?: unknown }): ReceiptOutcome {
  if (!(referrerInfo instanceof Object && 'appId' in referrerInfo && referrerInfo.appId === CONFIRMATION_APP_ID))
    return 'cancelled';
  const extraData = 'extraData' in referrerInfo ? referrerInfo.extraData : undefined;
  const status = extraData instanceof Object && 'status' in extraData ? extraData.status : undefined;
  if (status === 'success') return 'confirmed';
  return status === 'fail' ? 'failed' : 'cancelled';
}

/** Opens WeChat's own receipt confirmation. The outcome arrives when the app is shown again. */
export function openConfirmReceipt(transactionId: string): Promise<ReceiptOutcome> {
  if (process.env.TARO_ENV !== 'weapp') return Promise.resolve('failed');
  return new Promise((resolve) => {
    const done = (outcome: ReceiptOutcome) => {
      Taro.offAppShow(onShow);
      resolve(outcome);
    };
    const onShow = (shown: { readonly referrerInfo?: unknown }) => done(outcomeOf(shown));
    Taro.onAppShow(onShow);
    // The call itself succeeds also if the shopper declined.
    // Taro's types only cover the pay-score business views, hence the cast.
    const extraData = { transaction_id: transactionId } as never;
    Taro.openBusinessView({ businessType: 'weappOrderConfirm', extraData }).catch(() => done('failed'));
  });
}

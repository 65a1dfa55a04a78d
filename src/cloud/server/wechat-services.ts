import type { Ports } from '@/cloud/ports';
import type { EpochMs } from '@/contract/time';

import type { Configuration } from './configuration';
import { noPayments } from './pay/no-payments';
import { createPayApi } from './pay/pay-api';
import { createPayments } from './pay/payments';
import type { ReportProblem } from './pay/payments-options';
import type { SharedValues } from './shared-values';
import { createAccessTokens } from './wechat/access-token';
import { createCarriers } from './wechat/carriers';
import { createCodes, type Blobs } from './wechat/codes';
import { createFunctionApi, type OpenApi } from './wechat/function-api';
import { createFunctionGroups, createGroups, type GetOpenData } from './wechat/groups';
import { createHostedApi } from './wechat/hosted-api';
import { createMessages } from './wechat/messages';
import { createModeration } from './wechat/moderation';
import { createReceipts, createShipping } from './wechat/shipping';
import { createTokenApi } from './wechat/token-api';
import type { WechatApi } from './wechat/wechat-api';

/** What WeChat does for the shop, as the ports name it. */
export interface WechatServices extends Pick<Ports, 'payments' | 'shipping' | 'codes' | 'messages'> {
  readonly api: WechatApi;
  /** What needs to know the shopper who asks. */
  readonly forCaller: (openid: string) => Pick<Ports, 'moderation' | 'groups'>;
}

export interface WechatServicesOptions {
  readonly configuration: Configuration;
  readonly values: SharedValues;
  readonly blobs: Blobs;
  readonly now: () => EpochMs;
  readonly report: ReportProblem;
  /** `wx-server-sdk`, in a cloud function only. */
  readonly cloud?: { readonly openapi: OpenApi; readonly getOpenData: GetOpenData };
}

export function createWechatServices(options: WechatServicesOptions): WechatServices {
  const { configuration, values, blobs, cloud } = options;
  const api = createApi(options);
  return {
    api,
    ...createPayAndShipping(options, api),
    codes: createCodes(api, blobs),
    messages: createMessages(api, configuration.messageFields),
    forCaller: (openid) => ({
      moderation: createModeration(api, openid),
      groups: cloud
        ? createFunctionGroups(configuration.appId, cloud.getOpenData)
        : createGroups(configuration.appId, openid, values),
    }),
  };
}

function createApi({ configuration: { appId, wechat }, values, now, cloud }: WechatServicesOptions): WechatApi {
  if (wechat.kind === 'hosted') return createHostedApi();
  const { origin, secret = '' } = wechat;
  const withToken = createTokenApi(createAccessTokens({ appId, secret, origin, values, now }), origin);
  return cloud ? createFunctionApi(cloud.openapi, withToken) : withToken;
}

function createPayAndShipping(
  { configuration: { pay, senderPhone }, now, report }: WechatServicesOptions,
  api: WechatApi,
): Pick<Ports, 'payments' | 'shipping'> {
  const carriers = createCarriers(api, now);
  const merchantId = pay?.merchant.merchantId ?? '';
  const shipping = createShipping({ api, carriers, merchantId, now, senderPhone });
  if (!pay) return { payments: noPayments, shipping };
  const payApi = createPayApi({ ...pay, now });
  const { merchant } = pay;
  return {
    payments: createPayments({ api: payApi, merchant, now, isReceiptConfirmed: createReceipts(api), report }),
    shipping,
  };
}

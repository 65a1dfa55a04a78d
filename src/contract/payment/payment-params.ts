import type { Fen } from '../money';

/** Parameters for `wx.requestPayment`, or for the sandbox cashier. They prove no payment: the order's state does. */
export type PaymentParams =
  | {
      readonly kind: 'wechat';
      readonly timeStamp: string;
      readonly nonceStr: string;
      readonly package: string;
      readonly signType: 'RSA';
      readonly paySign: string;
    }
  | { readonly kind: 'sandbox'; readonly number: string; readonly amount: Fen; readonly payee: string };

/**
 * Outcomes that can be chosen in the sandbox cashier. `silent` and `silent-paid`: the phone gets no result; with
 * `silent-paid` the payment still arrives a few seconds later. `late-paid`: it arrives even after the payment was
 * closed.
 */
export type SandboxOutcome = 'paid' | 'cancelled' | 'failed' | 'silent-paid' | 'silent' | 'late-paid';

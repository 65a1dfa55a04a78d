import type { Fen } from '../money';

/** What the phone hands to the cashier. It proves nothing: only the cloud's word on the order does. */
export type Cashier =
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
 * What the shopper makes the sandbox cashier do. `silent-…`: the phone hears nothing; with `silent-paid` the money moves
 * all the same, a few seconds later. `late-paid`: so late that closing the bill does not stop it any more.
 */
export type SandboxOutcome = 'paid' | 'cancelled' | 'failed' | 'silent-paid' | 'silent' | 'late-paid';

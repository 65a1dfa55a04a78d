import type { Payments } from '@/cloud/ports';
import type { EpochMs } from '@/contract/time';

import type { Merchant } from './merchant';
import type { PayApi } from './pay-api';

/** Writes into the log what only the seller can mend. Facts are numbers of payments and refunds, never of people. */
export type ReportProblem = (problem: string, facts: Readonly<Record<string, string>>) => void;

export interface PaymentsOptions {
  readonly api: PayApi;
  readonly merchant: Merchant;
  readonly now: () => EpochMs;
  /** WeChat's shipping management knows it (`wechat/shipping`). */
  readonly isReceiptConfirmed: Payments['isReceiptConfirmed'];
  /** Told of what only the seller can mend. */
  readonly report: ReportProblem;
}

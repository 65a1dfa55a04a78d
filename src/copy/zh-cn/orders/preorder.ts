/** Texts of pre-orders, whose goods the seller buys after they were ordered. */

import type { Fen } from '@/contract/money';
import type { CancelReason } from '@/contract/orders/order';
import type { EvidenceKind, SourcingState } from '@/contract/orders/sourcing';
import { formatYuan } from '@/copy/format';

interface DepositSettlement {
  readonly refunded: Fen;
  readonly retained: Fen;
}

function depositText({ refunded, retained }: DepositSettlement): string {
  if (retained === 0) return `订金 ${formatYuan(refunded)} 全部退回。`;
  const retainedText = `掌柜按说好的留 ${formatYuan(retained)}`;
  return refunded === 0 ? `${retainedText}，没有要退的。` : `${retainedText}，余下的 ${formatYuan(refunded)} 退回。`;
}

const CANCELLED = {
  shopper: '你取消了这一单。',
  seller: '掌柜没买成，取消了这一单。',
  timeout: '过了付尾款的日子，这一单取消了。',
  refunded: '这一单结束了。',
} as const satisfies Record<CancelReason, string>;

export const title = '替你买';
/** State and place of a sourcing step. */
export const step = (state: SourcingState, place: string) => `${STEPS[state]} · ${place}`;
export const evidence = { receipt: '小票', shelf: '货架', batch: '批号', parcel: '包裹' } satisfies Record<
  EvidenceKind,
  string
>;
export const evidenceLabel = (kind: string, alt: string) => `看大图，${kind}：${alt}`;
export const noSteps = '还没有消息。买到了、在路上了、到了，掌柜都会写在这里。';
export const expand = (count: number) => `展开，还有 ${count} 步`;
/** The next step, by sourcing state. */
export const nextStep = {
  ordered: '钱收到了，掌柜去替你买。',
  bought: '替你买到了，正要带回来。',
  'in-transit': '正在回来的路上。',
  arrived: '到掌柜手里了，正在验看。',
} satisfies Record<SourcingState, string>;
export const balanceUntil = (deadline: string) => `东西到掌柜手里了。尾款留到 ${deadline}，付了就寄。`;
export const balanceMissed = '到时没付，这一单会取消，订金按说好的退。';
export const timeLeft = (time: string) => `还有 ${time}`;
export const timeUp = '付尾款的日子到了，正在看结果';
export const paidBalance = '付了尾款';
export const cancelled = (reason: CancelReason | undefined, settlement: DepositSettlement) =>
  CANCELLED[reason ?? 'shopper'] + depositText(settlement);
export const cancelText = (settlement: DepositSettlement) =>
  `${settlement.retained === 0 ? '还没买。' : '已经替你买到了。'}${depositText(settlement)}`;
export const cancelDone = (refunded: Fen) => (refunded === 0 ? '取消好了' : `取消好了，${formatYuan(refunded)} 会退回`);

const STEPS = {
  ordered: '记下了',
  bought: '买到了',
  'in-transit': '在路上',
  arrived: '到了',
} as const satisfies Record<SourcingState, string>;

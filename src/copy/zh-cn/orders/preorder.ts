import type { Fen } from '@/contract/money';
import type { CancelReason } from '@/contract/orders/order';
import type { EvidenceKind, SourceState } from '@/contract/orders/sourcing';
import { formatYuan } from '@/copy/format';

interface DepositEnd {
  readonly back: Fen;
  readonly kept: Fen;
}

function endWords({ back, kept }: DepositEnd): string {
  if (kept === 0) return `订金 ${formatYuan(back)} 全退到付款的地方。`;
  const keeps = `掌柜按说好的留 ${formatYuan(kept)}`;
  return back === 0 ? `${keeps}，没有要退的。` : `${keeps}，余下的 ${formatYuan(back)} 退到付款的地方。`;
}

const CANCELLED = {
  shopper: '你取消了这一单。',
  seller: '掌柜没买成，取消了这一单。',
  timeout: '过了付尾款的日子，这一单取消了。',
  refunded: '这一单结束了。',
} as const satisfies Record<CancelReason, string>;

/** An order of what the seller buys for one shopper after she ordered it. */
export const preorder = {
  title: '替你买',
  /** How far a line has come, and where. */
  step: (state: SourceState, place: string) => `${STEPS[state]} · ${place}`,
  evidence: { receipt: '小票', shelf: '货架', batch: '批号', parcel: '包裹' } satisfies Record<EvidenceKind, string>,
  evidenceLabel: (kind: string, alt: string) => `看大图，${kind}：${alt}`,
  none: '还没有消息。买到了、在路上了、到了，掌柜都会写在这里。',
  unfold: (count: number) => `展开，还有 ${count} 步`,
  /** What happens next, by how far it has come. */
  next: {
    ordered: '钱收到了，掌柜去替你买。',
    bought: '替你买到了，正要带回来。',
    'in-transit': '正在回来的路上。',
    arrived: '到掌柜手里了，正在验看。',
  } satisfies Record<SourceState, string>,
  balanceUntil: (deadline: string) => `东西到掌柜手里了。尾款留到 ${deadline}，付了就寄。`,
  balanceMissed: '到时没付，这一单会取消，订金按说好的退。',
  left: (time: string) => `还有 ${time}`,
  timeUp: '付尾款的日子到了，正在看结果',
  paidBalance: '付了尾款',
  cancelled: (reason: CancelReason | undefined, end: DepositEnd) => CANCELLED[reason ?? 'shopper'] + endWords(end),
  cancelSays: (end: DepositEnd) => `${end.kept === 0 ? '还没买。' : '已经替你买到了。'}${endWords(end)}`,
  cancelDone: (back: Fen) => (back === 0 ? '取消好了' : `取消好了，${formatYuan(back)} 会退到付款的地方`),
};

const STEPS = {
  ordered: '记下了',
  bought: '买到了',
  'in-transit': '在路上',
  arrived: '到了',
} as const satisfies Record<SourceState, string>;

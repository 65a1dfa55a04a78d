import type { CancelReason } from '@/contract/order';
import type { EvidenceKind, SourceState } from '@/contract/sourcing';

/** `kept` is empty where the seller keeps nothing. */
const endWords = (back: string, kept: string) =>
  kept === '' ? `订金 ${back} 全退` : `订金退 ${back}，掌柜按说好的留 ${kept}`;

const CANCELLED = {
  shopper: (end: string) => `你取消了这一单。${end}，退到付款的地方。`,
  seller: (end: string) => `掌柜没买成，取消了这一单。${end}，退到付款的地方。`,
  timeout: (end: string) => `过了付尾款的日子，这一单取消了。${end}，退到付款的地方。`,
  refunded: (end: string) => `这一单结束了。${end}，退到付款的地方。`,
} as const satisfies Record<CancelReason, (end: string) => string>;

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
  cancelled: (reason: CancelReason | undefined, back: string, kept: string) =>
    CANCELLED[reason ?? 'shopper'](endWords(back, kept)),
  cancelTitle: '取消这一单？',
  cancelSays: (back: string, kept: string) =>
    kept === ''
      ? `还没买，订金 ${back} 全退，退到付款的地方。`
      : `已经替你买到了。按下单时说好的，掌柜留 ${kept} 抵损失，退你 ${back}，退到付款的地方。`,
  cancelDone: (back: string) => `取消好了，${back} 会退到付款的地方`,
};

const STEPS = {
  ordered: '记下了',
  bought: '买到了',
  'in-transit': '在路上',
  arrived: '到了',
} as const satisfies Record<SourceState, string>;

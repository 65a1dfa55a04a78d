import type { RefundTrouble } from '@/contract/refunds/refund';
import { formatDay } from '@/copy/format-time';

/** Why something can't be refunded as asked. */
export function refundTrouble(because: RefundTrouble): string {
  switch (because.kind) {
    case 'not-now':
      return '这一单现在申请不了这种退款，有问题直接找掌柜。';
    case 'reason':
      return '这个原因和现在的情况对不上，换一个试试。';
    case 'too-many':
      return because.left === 0 ? '这件已经在退了，不用再申请。' : `这件最多还能退 ${because.left} 件。`;
    case 'no-return':
      return '有一件下单时说好了不能无理由退。坏了、错了可以退，选对应的原因就好。';
    case 'too-late':
      return `无理由退货到 ${formatDay(because.until)} 为止。东西有问题可以选对应的原因，或者找掌柜。`;
    case 'too-often':
      return '这一单申请过很多次了，直接找掌柜商量吧。';
  }
}

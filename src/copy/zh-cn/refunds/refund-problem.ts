import type { RefundProblem } from '@/contract/refunds/refund';
import { formatDay } from '@/copy/format-time';

/** Why a refund request is not possible. */
export function refundProblem(problem: RefundProblem): string {
  switch (problem.kind) {
    case 'not-now':
      return '这一单现在申请不了这种退款，有问题直接找掌柜。';
    case 'reason':
      return '这个原因和现在的情况对不上，换一个试试。';
    case 'too-many':
      return problem.remaining === 0 ? '这件已经在退了，不用再申请。' : `这件最多还能退 ${problem.remaining} 件。`;
    case 'no-return':
      return '有一件下单时说好了不能无理由退。坏了、错了可以退，选对应的原因就好。';
    case 'too-late':
      return `无理由退货到 ${formatDay(problem.until)} 为止。东西有问题可以选对应的原因，或者找掌柜。`;
    case 'too-often':
      return '这一单申请过很多次了，直接找掌柜商量吧。';
  }
}

import type { EraseProblem } from '@/contract/me/known';

const TAIL = 4;
const tail = (orderNumber: string) => `尾号 ${orderNumber.slice(-TAIL)} 的订单`;

export function eraseProblem(problem: EraseProblem): string {
  switch (problem.kind) {
    case 'seller':
      return '掌柜的账号就是小铺的账号，注销不了。';
    case 'order':
      return `${tail(problem.orderNumber)}还没走完，等它完成或取消了再来。`;
    case 'gift':
      return '你收下的礼物还在路上，等它走完了再来。';
    case 'refund':
      return `${tail(problem.orderNumber)}有退款还没办完，办完了再来。`;
    case 'money':
      return `${tail(problem.orderNumber)}的钱还在路上，过一会儿再来。`;
  }
}

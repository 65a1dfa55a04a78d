/** The seller's page of pre-orders that she is buying. */

import type { Fen } from '@/contract/money';
import type { DeskSourcing } from '@/contract/orders/desk-sourcing';
import type { SourcingState, SourcingStep } from '@/contract/orders/sourcing';
import { formatExactYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

const TABS = {
  ordered: '去买',
  bought: '买到了',
  'in-transit': '在路上',
  arrived: '到货了',
} satisfies Record<SourcingState, string>;

export const tabs = Object.entries(TABS).map(([id, text]) => ({ id, text }));
export const empty = {
  ordered: '没有要去买的。客人预订了，会在这里。',
  bought: '没有买到了还没动身的。',
  'in-transit': '没有在路上的。',
  arrived: '没有等着叫付尾款的。到货了的，会在这里。',
} satisfies Record<SourcingState, string>;

const name = (order: Pick<DeskSourcing, 'name'>) => order.name ?? '客人';
const titles = ({ lines }: DeskSourcing) => lines.map(({ title }) => title).join('、');

export const heading = (order: DeskSourcing) => `${name(order)} · ${formatDay(order.placedAt)}下单`;
export const chooseLabel = (order: DeskSourcing) => `选上：${name(order)} ${titles(order)}`;
export const lastStep = ({ place, note, at }: SourcingStep) =>
  [place, note.replace(/。$/, ''), formatDay(at)].filter((text) => text !== '').join('，');
export const payments = (deposit: Fen, balance: Fen) =>
  `订金 ${formatExactYuan(deposit)} 付了，尾款 ${formatExactYuan(balance)}`;

export const chooseAll = '全选';
export const chooseSome = '先选几单';
/** The next step, with the number of chosen orders. */
export const next = (state: SourcingState, count: number) => `${stepName[state]}（${count} 单）`;
export const tooMany = (limit: number) => `一次最多 ${limit} 样，少选几单。`;

export const stepName = {
  ordered: '去买了',
  bought: '买到了',
  'in-transit': '在路上了',
  arrived: '到了',
} satisfies Record<SourcingState, string>;
export const stepTitle = (count: number) => `${count} 单一起记`;
export const place = '地点';
export const placeHint = '在哪里，比如京都';
export const placeMissing = '先写在哪里。';
export const note = '说一句';
export const noteHint = '可以不写';
export const pictureAlt = '掌柜拍的照片';
export const evidence = '拍的是';
export const save = '保存';
export const saved = (count: number, unchanged: number) =>
  unchanged === 0 ? `${count} 单都记下了` : `记下 ${count} 单，另外 ${unchanged} 单已经变了，没有动`;

export const callBalance = '叫付尾款';
export const callLabel = (order: DeskSourcing) => `叫付尾款：${name(order)} ${titles(order)}`;
export const balance = '尾款';
export const balanceNote = (balance: Fen) => `说好 ${formatExactYuan(balance)}。买便宜了可以写低，客人看得到差价。`;
export const balanceInvalid = '写成 88 或 88.50 这样。';
export const balanceTooHigh = (balance: Fen) => `不能高过说好的 ${formatExactYuan(balance)}。`;
export const balanceTooLow = '低过头了，总要留一点尾款。';
export const called = '告诉客人了，等尾款';

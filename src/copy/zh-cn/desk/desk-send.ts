/** Sending many orders at once. */

export const empty = '没有等着发货的订单。';
export const label = '单号';
export const hint = '一行一个，怎么写都行：\n张三 SF1234567890123\n尾号 1234 7812345678901\n表格里复制过来的也认得';
export const note = (count: number) => `有 ${count} 单等着发货。按名字、手机号或尾号、订单号对上。`;
export const matched = (count: number) => `对上了 ${count} 单`;
export const doubtful = (count: number) => `有 ${count} 行拿不准`;
export const missing = (count: number) => `还有 ${count} 单没有单号`;
/** Why a line is not matched. */
export const doubts = {
  'no-number': '没看到快递单号。',
  'several-numbers': '一行里有几个单号，拆成几行就好。',
  unknown: '没有对得上的订单。',
  'several-orders': '对得上好几单，选一下是谁的。',
  'number-twice': '这个单号还写在了别的订单上。',
  'order-twice': '这一单还有另一个单号。',
};
export const pick = '选订单';
export const pickTitle = '是谁的？';
export const pickLabel = (line: string) => `选订单：${line}`;
export const unpick = '不对';
export const unpickLabel = (name: string) => `${name} 这行不对`;
export const noCarrier = (count: number) => `有 ${count} 单没认出是哪家快递，选一下。`;
export const send = (count: number) => `发货 ${count} 单`;
export const sent = (count: number) => `发出了 ${count} 单`;
export const notSent = (count: number) => `有 ${count} 单没发成`;
export const done = '好了';
export const more = '接着发';

import { inRow, NAME_MARK } from './parts';

const NAME =
  /(?:(?:收货人?|收件人?|联系人?|[买卖]家|客户|顾客)?(?:姓名|名字|称呼)|收[货件]?[人方]|联系人|买家|客户|顾客|收货|收件)/;
const PHONE = /(?:收货人?|收件人?|联系人?)?(?:手机号码?|手机|电话号码|电话|方式|号码)/;
const PLACE =
  /(?:收货人?|收件人?|联系人?|详细|街道)?(?:地址|所在地区|所在区域|省市区|地区|省份|城市|区县|区\/县|门牌号)/;
/** Where a part begins. */
const START = /(^|[\s,，;；|｜\ue000\ue001])/;

/** What the words after a label stand for; replaced in this order. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/[(（]?邮(?:政)?编码?\s*[:：]?\s*\d{6}(?!\d)[)）]?/g, '\n'],
  [/(?:备注|留言)[\s:：][^\n\ue000\ue001]*/g, '\n'],
  [/(?:微信名|微信号?|昵称|订单编?号|商品|规格|数量)\s*[:：]\s*[^\s,，;；\ue000\ue001]*/g, '\n'],
  [inRow('g', PHONE, /(?:\s*[:：是]\s*|\s*(?=\ue000))/), '\n'],
  [inRow('g', PLACE, /\s*[:：是]|[寄发送]到/), '\n'],
  // One character and a colon; only at the start of a part, or it would cut 「文三路口：」.
  [inRow('g', START, /(?:(?:省|市|区|县|街道)\s*[:：])+/), '$1\n'],
  [inRow('g', NAME, /\s*[:：是]\s*|我[叫是]|[寄发送]给/), `\n${NAME_MARK}`],
  [inRow('g', START, /收[:：]/), `$1${NAME_MARK}`],
  [inRow('g', START, /(?:(?:收货|收件|详细)?地址|所在地区)[\s:：]*/), '$1\n'],
  [inRow('g', START, /(?:(?:收货人|收件人|联系人)(?:姓名)?|姓名)\s*/), `$1\n${NAME_MARK}`],
];

const LABEL = inRow('', NAME, '|', PHONE, '|', PLACE);
/** The first row of a table, and the number of the next row. */
const HEADINGS = inRow(
  'gm',
  '^(?:(?:',
  LABEL,
  /|序号|备注/,
  ')',
  /[\t |｜,，、]*/,
  '){2,}$',
  /(?:\n\d{1,2}[\s|｜,，](?=\D))?/,
);
const BRACKETED = inRow('g', /[[【]\s*/, '(', LABEL, /|收/, ')', /\s*[\]】]/);

/** Writes labels in brackets with a colon, and removes the headings of a table. */
export const straightenLabels = (text: string) => text.replace(HEADINGS, '').replace(BRACKETED, '\n$1:');

/** Replaces labels by separators and marks. A label may appear when another one is gone. */
export function markLabels(text: string): string {
  const next = LABELS.reduce((left, [label, mark]) => left.replace(label, mark), text);
  return next === text ? text : markLabels(next);
}

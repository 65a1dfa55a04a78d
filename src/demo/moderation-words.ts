import type { WordTrouble } from '@/contract/moderation';

/** A few examples of each kind: enough to try what a refusal looks like. A real shop asks WeChat. */
export const REFUSED: readonly { readonly because: WordTrouble; readonly words: readonly string[] }[] = [
  { because: 'illegal', words: ['赌博', '博彩', '毒品', '枪支', '办假证', '代开发票'] },
  { because: 'abuse', words: ['傻逼', '傻b', '去死', '王八蛋', '滚蛋'] },
  { because: 'advert', words: ['刷单', '兼职日结', '日赚', '加我返利', '免费领红包'] },
];

/** Ways out of the shop: looked at first, and then not shown. */
export const LEADS_AWAY: readonly RegExp[] = [
  /https?:|www\.|<\/?[a-z]/,
  /[加➕+](我|个|下)?(微信|薇信|vx|wx|v信|qq)/,
  /(微信|vx|wx|qq)号?[:是]?[a-z0-9_-]{5,}/,
];

/** Fair in one sentence and slander in another: looked at first. The demo seller shows what is said of her. */
export const TOUCHY: readonly RegExp[] = [/骗子|假货|骗人/];

/** Marks that people put between the characters of a word to get it past a list. */
export const BETWEEN = /[\s\p{Z}\p{M}·.,，。、*_~—-]+/gu;

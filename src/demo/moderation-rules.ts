import type { TextViolation } from '@/contract/moderation';

/** A few words of each kind, enough to show a rejection. A real shop uses WeChat's text check. */
export const REJECTED_WORDS: readonly { readonly reason: TextViolation; readonly words: readonly string[] }[] = [
  { reason: 'illegal', words: ['赌博', '博彩', '毒品', '枪支', '办假证', '代开发票'] },
  { reason: 'abuse', words: ['傻逼', '傻b', '去死', '王八蛋', '滚蛋'] },
  { reason: 'advert', words: ['刷单', '兼职日结', '日赚', '加我返利', '免费领红包'] },
];

/** Links and contact details: the text is held for review and then rejected. */
export const CONTACT_PATTERNS: readonly RegExp[] = [
  /https?:|www\.|<\/?[a-z]/,
  /[加➕+](我|个|下)?(微信|薇信|vx|wx|v信|qq)/,
  /(微信|vx|wx|qq)号?[:是]?[a-z0-9_-]{5,}/,
];

/** Words that may be fair or slander: the text is held for review. The simulated seller then publishes it. */
export const REVIEW_PATTERNS: readonly RegExp[] = [/骗子|假货|骗人/];

/** Characters inserted between those of a word to get it past the list. */
export const SEPARATORS = /[\s\p{Z}\p{M}·.,，。、*_~—-]+/gu;

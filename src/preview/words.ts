import type { PAGES } from './arrivals';
import type { Control, State } from './state';

/** What stands beside the phone is said in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const words = (zh: string, en: string): Words => ({ zh, en });

export const intro = {
  name: words('小铺', 'Xiaopu'),
  text: words('一位掌柜的店，换着人来逛。', 'A one-seller WeChat shop. Be anyone, from anywhere.'),
};

export const controls: Readonly<Record<Control, Words>> = {
  as: words('谁', 'Who'),
  by: words('怎么来的', 'How she comes'),
  net: words('网络', 'Network'),
  pay: words('收银台', 'Cashier'),
  time: words('时间', 'Time'),
  look: words('明暗', 'Look'),
  text: words('字号', 'Text'),
  phone: words('手机', 'Phone'),
};

export const choices: { readonly [C in Control]: Readonly<Record<State[C], Words>> } = {
  as: {
    shopper: words('买家', 'Shopper'),
    another: words('另一位', 'Another'),
    seller: words('掌柜', 'Seller'),
  },
  by: {
    link: words('链接', 'Link'),
    code: words('扫码', 'Code'),
    chat: words('聊天', 'Chat'),
    group: words('群', 'Group'),
    moments: words('朋友圈', 'Moments'),
  },
  net: {
    fine: words('好', 'Fine'),
    slow: words('慢', 'Slow'),
    gone: words('断了', 'Gone'),
    lost: words('没回音', 'Answers lost'),
  },
  pay: {
    asks: words('先问', 'Asks'),
    paid: words('付了', 'Paid'),
    cancelled: words('取消', 'Cancelled'),
    failed: words('失败', 'Failed'),
    silent: words('没回音', 'Silent'),
  },
  time: {
    now: words('现在', 'Now'),
    '1h': words('一小时后', '+1 hour'),
    '1d': words('一天后', '+1 day'),
    '8d': words('八天后', '+8 days'),
  },
  look: { system: words('随系统', 'System'), light: words('浅色', 'Light'), dark: words('深色', 'Dark') },
  text: { '1': words('标准', '1×'), '1.25': words('大', '1.25×'), '1.5': words('特大', '1.5×') },
  phone: { window: words('随窗口', 'Window'), small: words('小屏', '375 × 667'), tall: words('高屏', '390 × 844') },
};

export const where = {
  label: words('到哪一页', 'Where to'),
  here: words('手机上这一页', 'the page on the phone'),
  pages: words('店铺', 'Shop'),
  goods: words('好物', 'Goods'),
  posts: words('动态', 'Posts'),
  page: {
    feed: words('店铺首页', 'home'),
    catalog: words('全部好物', 'catalog'),
    seller: words('掌柜名片', 'seller’s card'),
    coupons: words('优惠券', 'coupons'),
    stall: words('小摊付款', 'stall'),
  } satisfies Readonly<Record<(typeof PAGES)[number], Words>>,
};

export const code = {
  label: words('这一页的码', 'The code to this page'),
  note: words('海报上印的码，手机能扫。', 'As on a poster: a phone can scan it.'),
  none: words('这一页没有码。', 'This page has no code.'),
};

export const again = words('再进来一次', 'Come again');

export const bar = {
  back: words('返回', 'Back'),
  home: words('回首页', 'Home'),
  share: words('转发这一页', 'Share this page'),
};

export const share = {
  done: words('刚转发的，谁来点开', 'Just shared: who opens it'),
  notHere: words('这一页不能转发。', 'This page can’t be shared.'),
};

export const moments = words('前往小程序', 'Open the mini program');

export const startOver = {
  button: words('重新开始', 'Start over'),
  confirm: words('再点一次，清空这里的数据', 'Tap again to empty this preview'),
  note: words('只清空这个预览自己的数据。', 'Empties this preview’s own data only.'),
};

export const timeNote = words('想回到从前，先重新开始。', 'To go back, start over.');

export const region = {
  phone: words('手机', 'The phone'),
  comes: words('谁来，怎么来', 'Who comes, and how'),
  day: words('遇上什么', 'What she meets'),
};

/** The shop itself, as the seller edits it. */

import type { MessageKind } from '@/contract/messages/message';

export const title = '店铺设置';
export const note = '名片、运费、退换、证照、分类';
export const preview = '先看看';
export const previewTitle = '客人看到的样子';

export const sections = {
  face: '门面',
  seller: '掌柜的名片',
  wechat: '微信和群',
  pause: '这几天不发货',
  freight: '运费和送货',
  returns: '退换',
  payment: '收款',
  categories: '分类',
  licence: '证照',
  messages: '微信通知',
};
export const none = '还没有';

export const name = '店名';
export const signature = '签名';
export const avatar = '头像';
export const cover = '封面';

export const sellerName = '称呼';
export const motto = '一句话';
export const about = '自己介绍';
export const aboutHint = '一段一行';
export const helpTopics = '能帮什么';
export const helpTopicsHint = '一行一件，只写服务';
export const replyHours = '几点回话';
export const phone = '电话';
export const phoneHint = '可以不填';

export const wechatId = '微信号';
export const qrCode = '微信码';
export const group = '客人的群';
export const groupChoices = { yes: '有', no: '没有' };
export const groupName = '群名';
export const groupCode = '群码';
export const groupUntil = '到哪天';
export const groupNote = (name: string, lastDay: string) => `${name}，群码到 ${lastDay}`;

export const pause = '发货';
export const pauseChoices = { no: '照常发', yes: '停几天' };
export const pauseSince = '从哪天';
export const pauseUntil = '到哪天';
export const pauseText = '跟客人说';
export const pauseTextHint = '如：回老家几天，6 号起寄';
export const notPaused = '照常发货';
export const pauseNote = (first: string, last: string) => `${first}到${last}不发`;
export const pauseOrder = '最后一天不能比第一天早。';

/** As short as the column of labels. */
export const templates = {
  'payment-confirmed': '收到钱',
  sent: '发货',
  'balance-due': '付尾款',
  'refund-answered': '退款答复',
  'offer-answered': '出价答复',
  'back-in-stock': '又到货了',
  'gift-claimed': '礼物收下',
  'gift-unclaimed': '礼物退回',
} satisfies Record<MessageKind, string>;
export const templateHint = '模板编号，不填就不发';
export const templatesNote = (count: number) => (count === 0 ? '还没填模板，微信里不通知' : `填了 ${count} 个模板`);

export const base = '首重运费';
export const includedGrams = '首重克数';
export const perExtraKg = '续重运费';
export const freeFrom = '满额包邮';
export const remoteProvinces = '偏远地区';
export const remoteHint = '一行一个省，如 青海省';
export const remoteSurcharge = '偏远加收';
export const delivery = '怎么送';
export const freightNote = (base_: string, freeFrom_: string) => `${base_} 起，满 ${freeFrom_} 包邮`;

export const returns = '退换的话';
export const returnAddress = '退货地址';
export const addressChoices = { yes: '有', no: '没有' };
export const recipient = '收件人';
export const mobile = '手机号';
export const province = '省';
export const city = '市';
export const district = '区县';
export const detail = '详细地址';

export const payment = '怎么收';
export const paymentChoices = { wechat: '微信支付', contact: '聊天里转账' };
export const transferHours = '留几小时';
export const giftChoice = '收礼换款';
export const giftChoices = { yes: '同价的可以换', no: '不换' };

export const categories = '分类';
export const categoriesHint = '一行一类，照这个先后排';
export const categoriesNote = (names: readonly string[]) => names.join('、');
export const popularSearches = '推荐搜索';
export const popularSearchesHint = '一行一个词';

export const licence = '证照';
export const licenceChoices = { registered: '有执照', exempt: '免登记' };
export const registeredName = '名称';
export const creditCode = '信用代码';
export const licenceType = '类型';
export const address = '住所';
export const representative = '经营者';
export const scope = '经营范围';
export const permits = '许可备案';
export const permitsHint = '一行一件：名称，号码';
export const permitLine = (name_: string, number: string) => `${name_}，${number}`;
export const badPermit = '一行写一件：名称，号码。';
export const statement = '免登记声明';
export const contact = '联系方式';

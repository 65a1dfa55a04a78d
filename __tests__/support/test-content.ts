import type { AddressFields } from '@/contract/addresses/address';
import { yuan } from '@/contract/money';
import type { PaymentMode } from '@/contract/shop/shop';
import type {
  CouponContent,
  GoodsContent,
  PictureContent,
  PostContent,
  PromotionContent,
  ShopContent,
} from '@/demo/types';

const picture: PictureContent = { file: 'placeholder.svg', alt: 'a picture' };

export const ADDRESS_FIELDS: AddressFields = {
  name: '林一',
  phone: '13812345678',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '文三路 1 号',
};

export function goodsContent(over: Partial<GoodsContent> & Pick<GoodsContent, 'id'>): GoodsContent {
  return {
    categoryId: 'ware',
    title: over.id,
    subtitle: 'a subtitle',
    gallery: [picture],
    skus: [{ id: `${over.id}-1`, price: yuan(50), stock: 10, weightGrams: 300 }],
    description: [],
    attributes: [],
    ...over,
  };
}

export function postContent(over: Partial<PostContent> & Pick<PostContent, 'id'>): PostContent {
  return { text: over.id, at: { daysAgo: 1, time: '10:00' }, ...over };
}

/**
 * SKU ids worth knowing, cups to be bargained for down to 80 percent: `cup-red` (5 left), `cup-blue` (1 left), `tea-1`
 * (100 left, 20 an order), `gone-1` (sold out).
 */
const GOODS: readonly GoodsContent[] = [
  goodsContent({
    id: 'cup',
    bargain: { floor: { percent: 80 } },
    optionGroups: [{ name: '颜色', values: ['red', 'blue'] }],
    skus: [
      { id: 'cup-red', options: ['red'], price: yuan(50), stock: 5, weightGrams: 300 },
      { id: 'cup-blue', options: ['blue'], price: yuan(60), stock: 1, weightGrams: 300 },
    ],
  }),
  goodsContent({
    id: 'tea',
    categoryId: 'tea',
    maxPerOrder: 20,
    skus: [{ id: 'tea-1', price: yuan(30), stock: 100, weightGrams: 100 }],
  }),
  goodsContent({ id: 'gone', skus: [{ id: 'gone-1', price: yuan(10), stock: 0, weightGrams: 100 }] }),
];

/** Two kinds of one price, `bowl-white` (9 left) and `bowl-black` (3 left), and a dearer and a heavier one. */
export const BOWLS: GoodsContent = goodsContent({
  id: 'bowl',
  optionGroups: [{ name: '颜色', values: ['white', 'black', 'gold', 'stone'] }],
  skus: [
    { id: 'bowl-white', options: ['white'], price: yuan(40), stock: 9, weightGrams: 300 },
    { id: 'bowl-black', options: ['black'], price: yuan(40), stock: 3, weightGrams: 300 },
    { id: 'bowl-gold', options: ['gold'], price: yuan(90), stock: 9, weightGrams: 300 },
    { id: 'bowl-stone', options: ['stone'], price: yuan(40), stock: 9, weightGrams: 900 },
  ],
});

/** On since yesterday, over in ten days. */
export const ACTIVE_NOW = { since: { daysAgo: 1, time: '00:00' }, until: { daysAhead: 10 } } as const;

/**
 * `all-5` for the whole shop, `tea-9` for tea from 60 yuan, `later-20` from tomorrow on, `past-20` over since
 * yesterday.
 */
const COUPONS: readonly CouponContent[] = [
  { id: 'all-5', name: 'five', discount: yuan(5), minSpend: yuan(0), validity: ACTIVE_NOW },
  {
    id: 'tea-9',
    name: 'nine',
    discount: yuan(9),
    minSpend: yuan(60),
    goods: { categoryId: 'tea', name: '茶' },
    validity: ACTIVE_NOW,
  },
  {
    id: 'later-20',
    name: 'later',
    discount: yuan(20),
    minSpend: yuan(0),
    validity: { ...ACTIVE_NOW, since: { daysAhead: 1 } },
  },
  {
    id: 'past-20',
    name: 'past',
    discount: yuan(20),
    minSpend: yuan(0),
    validity: { since: { daysAgo: 9, time: '00:00' }, until: { daysAgo: 1, time: '00:00' } },
  },
];

interface Over {
  readonly goods?: readonly GoodsContent[];
  readonly posts?: readonly PostContent[];
  readonly payment?: PaymentMode;
  readonly promotions?: readonly PromotionContent[];
}

/** The parts of a shop that look the same as content and as a document; without pictures. */
export const SHOP = {
  name: '试铺',
  signature: 'a signature',
  payment: 'wechat',
  licence: { kind: 'exempt', statement: 'a statement', address: 'an address', contact: 'a contact' },
  categories: [
    { id: 'ware', name: '器' },
    { id: 'tea', name: '茶' },
  ],
  popularSearches: ['cup'],
  freight: {
    base: yuan(10),
    includedGrams: 1000,
    perExtraKg: yuan(5),
    freeFrom: yuan(199),
    remote: { provinces: ['新疆维吾尔自治区'], surcharge: yuan(15) },
  },
  delivery: 'soon',
  returns: 'gladly',
  privacy: [],
} as const;

const TEMPLATES = {
  'payment-confirmed': 'tpl-payment',
  sent: 'tpl-sent',
  'balance-due': 'tpl-balance',
  'refund-answered': 'tpl-refund',
  'offer-answered': 'tpl-offer',
  'back-in-stock': 'tpl-stock',
  'gift-claimed': 'tpl-gift-claimed',
  'gift-unclaimed': 'tpl-gift-unclaimed',
};

export const SELLER = {
  name: '掌柜',
  motto: 'a motto',
  about: [],
  wechatId: 'seller-id',
  helpTopics: [],
  replyHours: 'always',
} as const;

/**
 * A shop as small as the tests need. Freight: 10 yuan up to 1 kg, free from 199 yuan, 新疆 15 yuan more. Each new shopper
 * has 6 yuan of credit. No promotion is on unless it is given.
 */
export function testContent({
  goods = GOODS,
  posts = [postContent({ id: 'p1', goodsIds: ['cup'] })],
  payment,
  promotions = [],
}: Over = {}): ShopContent {
  return {
    shop: { ...SHOP, avatar: picture, cover: picture, payment: payment ?? 'wechat', messageTemplates: TEMPLATES },
    seller: { ...SELLER, avatar: picture, qrCode: picture, qrCodeUpdatedAt: { daysAgo: 1, time: '09:00' } },
    goods,
    posts,
    promotions,
    coupons: COUPONS,
    welcomeCredit: yuan(6),
    returnAddress: { ...ADDRESS_FIELDS, name: '掌柜', detail: '回来路 1 号' },
  };
}

import type { AddressFields } from '@/contract/addresses/address';
import type { CartEntry } from '@/contract/cart/cart';
import type { Quote, QuoteLine } from '@/contract/cart/quote';
import type { Sku } from '@/contract/catalog/goods';
import type { PostActivity } from '@/contract/feed/post';
import { PAYMENT_TIMEOUT } from '@/contract/limits';
import { fen, minus, plus, times, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Picture } from '@/contract/picture';
import type { FreightRule } from '@/contract/shop/shop';
import type { EpochMs } from '@/contract/time';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import type { FindGoodsCard, PostContext } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';

/** 2025-06-18 20:00 in Beijing. */
export const NOW: EpochMs = Date.UTC(2025, 5, 18, 12);

export function aPicture(overrides: Partial<Picture> = {}): Picture {
  return { url: '/pictures/cup.svg', width: 750, height: 750, alt: '一只白瓷杯', ...overrides };
}

export function aSku(overrides: Partial<Sku> = {}): Sku {
  return { id: 'cup-white', options: [], price: fen(6_800), stock: 10, weightGrams: 300, ...overrides };
}

export function aGoods(overrides: Partial<GoodsRecord> = {}): GoodsRecord {
  return {
    id: 'cup',
    categoryId: 'ware',
    title: '白瓷杯',
    subtitle: '早上第一口水用它。',
    gallery: [aPicture()],
    optionGroups: [],
    skus: [aSku()],
    maxPerOrder: 20,
    description: ['手拉坯，薄胎。'],
    attributes: [{ name: '产地', value: '景德镇' }],
    returns: { kind: 'seven-days' },
    ...overrides,
  };
}

export function aPost(overrides: Partial<PostRecord> = {}): PostRecord {
  return {
    id: 'kiln-day',
    kind: 'moment',
    text: '今天开窑。',
    pictures: [aPicture()],
    goodsIds: [],
    at: NOW,
    pinned: false,
    likes: 0,
    comments: [],
    blocks: [],
    ...overrides,
  };
}

export function aPostActivity(overrides: Partial<PostActivity> = {}): PostActivity {
  return { likes: 0, liked: false, comments: [], earlierCount: 0, ...overrides };
}

/** Context of posts with these goods and no activity. */
export function aPostContext(cardOf: FindGoodsCard = () => undefined): PostContext {
  return { cardOf, activityOf: () => aPostActivity() };
}

export function anAddress(overrides: Partial<AddressFields> = {}): AddressFields {
  return {
    name: '林小满',
    phone: '13812345678',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '文三路 1 号 2 楼',
    ...overrides,
  };
}

/** A cart entry that was added and last changed long ago. */
export function aCartEntry(overrides: Partial<CartEntry> = {}): CartEntry {
  return { skuId: 'cup-white', quantity: 1, chosen: true, addedAt: 1, changedAt: 1, ...overrides };
}

export function aFreightRule(overrides: Partial<FreightRule> = {}): FreightRule {
  return {
    base: fen(800),
    includedGrams: 1_000,
    perExtraKg: fen(300),
    freeFrom: fen(9_900),
    remote: { provinces: ['新疆', '西藏自治区'], surcharge: fen(1_200) },
    ...overrides,
  };
}

export function aQuoteLine(overrides: Partial<QuoteLine> = {}): QuoteLine {
  const { quantity = 1, unitPrice = fen(6_800), discount = ZERO } = overrides;
  const amount = times(unitPrice, quantity);
  return {
    skuId: 'cup-white',
    goodsId: 'cup',
    title: '白瓷杯',
    options: [],
    picture: aPicture(),
    quantity,
    unitPrice,
    amount,
    discount,
    payable: minus(amount, discount),
    maxQuantity: 10,
    ...overrides,
  };
}

/** Breakdown and total follow the lines (freight 8 yuan) unless they are given. */
export function anOrder(overrides: Partial<Order> = {}): Order {
  const { lines = [aQuoteLine()], placedAt = NOW } = overrides;
  const goodsTotal = plus(...lines.map((line) => line.amount));
  const pieces = lines.reduce((total, line) => total + line.quantity, 0);
  return {
    id: 'order-1',
    number: '20250618200000000001',
    state: 'awaiting-payment',
    lines,
    breakdown: [
      { kind: 'goods', amount: goodsTotal, pieces },
      { kind: 'freight', amount: fen(800), reason: { kind: 'base', freeFrom: fen(9_900), remaining: fen(3_100) } },
    ],
    total: plus(goodsTotal, fen(800)),
    address: anAddress(),
    remark: '',
    placedAt,
    payBy: placedAt + PAYMENT_TIMEOUT,
    events: [{ state: 'awaiting-payment', at: placedAt }],
    ...overrides,
  };
}

/** Breakdown and total are those of an order with the same lines. */
export function aQuote(overrides: Partial<Quote> = {}): Quote {
  const { lines = [aQuoteLine()] } = overrides;
  const { breakdown, total } = anOrder({ lines });
  return {
    lines,
    unavailable: [],
    breakdown,
    total,
    coupons: { usable: [], unusable: [] },
    credit: { available: ZERO, used: ZERO },
    ...overrides,
  };
}

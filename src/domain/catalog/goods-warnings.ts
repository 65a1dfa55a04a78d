import type { EditedSku, GoodsFields, GoodsWarning } from '@/contract/catalog/edited-goods';
import type { Licence } from '@/contract/shop/shop';

/** Superlatives and official claims that advertisements may not make (广告法 art. 9), as far as a list can know them. */
const FORBIDDEN =
  /国家级|世界级|最高级|最佳|最好|最优|最低价|最便宜|最先进|最新科技|第一(?:品牌|名|次|家)?|唯一|顶级|极品|极致|王牌|销量冠军|全网最|全球首|独一无二|史无前例|绝无仅有|万能|特供|驰名商标|国家领导人|免检|根治|治愈|包治|疗效/g;

/** First things that claim nothing: 第一次, 第一口, 第一泡 …; and numbers of a row: 第一批, 第一天. */
const HARMLESS_FIRST = /第一(?:次|口|泡|批|天|炉|窑|件|步|个|眼|时间|张|杯|遍|水|锅)/g;

/** Words that only food has on it. */
const FOOD =
  /食品|零食|点心|糕|饼干|薄脆|蜜饯|果干|蜂蜜|腊肉|香肠|酱料|米酒|茶叶|绿茶|红茶|乌龙|白茶|普洱|花茶|保质期|配料/;

function textsOf({ title, subtitle, story, attributes }: GoodsFields): readonly string[] {
  const paragraphs = story.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  return [title, subtitle, ...paragraphs, ...attributes.flatMap(({ name, value }) => [name, value])];
}

/** The words of a text that an advertisement may not use, each once. */
export function forbiddenWordsIn(text: string): readonly string[] {
  return [...new Set(text.replace(HARMLESS_FIRST, ' ').match(FORBIDDEN) ?? [])];
}

/** Whether the shop may sell food: a registered shop with a permit for it (食品安全法 art. 35). */
function maySellFood(licence: Licence): boolean {
  return licence.kind === 'registered' && licence.permits.some(({ name }) => /食品/.test(name));
}

/** One warning, however many SKUs have the fault. */
function aboutSkus(
  kind: 'was-without-basis' | 'was-not-higher',
  [first, ...others]: readonly EditedSku[],
): readonly GoodsWarning[] {
  return first ? [{ kind, options: first.options, count: 1 + others.length }] : [];
}

/** What the law may object to in goods; nothing of it is blocked. */
export function goodsWarnings(fields: GoodsFields, licence: Licence): readonly GoodsWarning[] {
  const text = textsOf(fields).join('\n');
  const isFood = FOOD.test(text) || FOOD.test((fields.tags ?? []).join('\n'));
  return [
    ...forbiddenWordsIn(text).map((word) => ({ kind: 'forbidden-word' as const, word })),
    ...aboutSkus(
      'was-without-basis',
      fields.skus.filter(({ was }) => was?.basis === ''),
    ),
    ...aboutSkus(
      'was-not-higher',
      fields.skus.filter(({ was, price }) => was && was.price <= price),
    ),
    ...(isFood && !maySellFood(licence) ? [{ kind: 'food-without-licence' as const }] : []),
  ];
}

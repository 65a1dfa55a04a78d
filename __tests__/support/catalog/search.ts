import type { Category } from '@/contract/shop/shop';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { createToPinyin } from '@/domain/catalog/pinyin';
import { indexGoods, searchGoods } from '@/domain/catalog/search';

import { aGoods } from '../builders/builders';

/** 长 is `chang`, but `zhang` in 镇长. */
const PINYIN_TABLE =
  'bai白bei杯cha茶chang长gui桂hong红hu壶hua花lian莲long龙lv绿ming茗shan山wu乌yu雨玉zhen镇zhu竹珠zi子|zhang镇长 ';

/** The Chinese characters in the table. */
export const KNOWN_CHARACTERS = [...'白杯茶桂红壶花莲龙绿茗山乌雨镇竹子'];

export const toPinyin = createToPinyin(PINYIN_TABLE);

export const CATEGORIES: readonly Category[] = [
  { id: 'ware', name: '茶器' },
  { id: 'tea', name: '好茶' },
];

/** Ids of the goods that a search finds. */
export function searchIds(goods: readonly GoodsRecord[], query: string): readonly string[] {
  return searchGoods(indexGoods(goods, CATEGORIES, toPinyin), query).map(({ record }) => record.id);
}

/** Whether goods with this title and no other text are found. */
export function isFound(title: string, query: string): boolean {
  return searchIds([aGoods({ title, subtitle: '', categoryId: 'none', skus: [] })], query).length === 1;
}

import type { Category } from '@/contract/shop/shop';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { readerOf } from '@/domain/catalog/pinyin';
import { indexGoods, searchGoods } from '@/domain/catalog/search';

import { aGoods } from '../builders/builders';

/** 长 is `chang` but in 镇长. */
export const TABLE =
  'bai白bei杯cha茶chang长gui桂hong红hu壶hua花lian莲long龙lv绿ming茗shan山wu乌yu雨zhen镇zhu竹zi子|zhang镇长 ';

/** The Chinese characters that the table reads. */
export const READ = [...'白杯茶桂红壶花莲龙绿茗山乌雨镇竹子'];

export const read = readerOf(TABLE);

export const CATEGORIES: readonly Category[] = [
  { id: 'ware', name: '茶器' },
  { id: 'tea', name: '好茶' },
];

/** Ids of what a shop of these goods finds. */
export function finds(goods: readonly GoodsRecord[], query: string): readonly string[] {
  return searchGoods(indexGoods(goods, CATEGORIES, read), query).map(({ record }) => record.id);
}

/** Whether a good of that title, and of no other words, is found. */
export function isFound(title: string, query: string): boolean {
  return finds([aGoods({ title, saying: '', categoryId: 'none', skus: [] })], query).length === 1;
}

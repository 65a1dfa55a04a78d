import type { GoodsContent } from '../types';
import { isCount } from './common';

/** The highest allowed number of offers per shopper and week. */
const MAX_OFFERS = 9;

/** Problems of the bargain rule of a goods item. */
export function bargainProblems({ bargain, skus }: GoodsContent, path: string): readonly string[] {
  if (!bargain) return [];
  const { floor, offerLimit = 1, holdHours = 1 } = bargain;
  return [
    ...('percent' in floor ? percentProblems(floor.percent, path) : floorProblems(floor.bySku, skus, path)),
    ...(isCount(offerLimit, 1) && offerLimit <= MAX_OFFERS
      ? []
      : [`${path}.offerLimit: ${offerLimit} is not a whole number from 1 to ${MAX_OFFERS}.`]),
    ...(isCount(holdHours, 1) ? [] : [`${path}.holdHours: ${holdHours} is not a whole number from 1.`]),
  ];
}

function percentProblems(percent: number, path: string): readonly string[] {
  const isShare = isCount(percent, 1) && percent < 100;
  return isShare ? [] : [`${path}.floor.percent: ${percent} is not a whole number from 1 to 99.`];
}

function floorProblems(
  floors: Readonly<Record<string, number>>,
  skus: GoodsContent['skus'],
  path: string,
): readonly string[] {
  const named = Object.entries(floors);
  if (named.length === 0) return [`${path}.floor.bySku: names no SKU; leave bargain out instead.`];
  return named.flatMap(([id, floor]) => {
    const sku = skus.find((each) => each.id === id);
    if (!sku) return [`${path}.floor.bySku: the goods item has no SKU "${id}".`];
    const isBelowPrice = isCount(floor, 1) && floor < sku.price;
    return isBelowPrice
      ? []
      : [`${path}.floor.bySku[${id}]: ${floor} fen is not a price below the ${sku.price} fen it costs.`];
  });
}

import type { GoodsContent } from '../types';
import { isCount } from './common';

/** More offers than anyone makes in a week. */
const ROUNDS = 9;

/** What is wrong with how a good may be bargained for. */
export function bargainFaults({ bargain, skus }: GoodsContent, at: string): readonly string[] {
  if (!bargain) return [];
  const { floor, rounds = 1, holdHours = 1 } = bargain;
  return [
    ...('percent' in floor ? percentFaults(floor.percent, at) : floorFaults(floor.bySku, skus, at)),
    ...(isCount(rounds, 1) && rounds <= ROUNDS
      ? []
      : [`${at}.rounds: ${rounds} is not a whole number from 1 to ${ROUNDS}.`]),
    ...(isCount(holdHours, 1) ? [] : [`${at}.holdHours: ${holdHours} is not a whole number from 1.`]),
  ];
}

function percentFaults(percent: number, at: string): readonly string[] {
  const isShare = isCount(percent, 1) && percent < 100;
  return isShare ? [] : [`${at}.floor.percent: ${percent} is not a whole number from 1 to 99.`];
}

function floorFaults(
  floors: Readonly<Record<string, number>>,
  skus: GoodsContent['skus'],
  at: string,
): readonly string[] {
  const named = Object.entries(floors);
  if (named.length === 0) return [`${at}.floor.bySku: names no SKU; leave the bargain out instead.`];
  return named.flatMap(([id, floor]) => {
    const sku = skus.find((one) => one.id === id);
    if (!sku) return [`${at}.floor.bySku: the good has no SKU "${id}".`];
    const isFloor = isCount(floor, 1) && floor < sku.price;
    return isFloor
      ? []
      : [`${at}.floor.bySku[${id}]: ${floor} fen is not a price below the ${sku.price} fen it costs.`];
  });
}

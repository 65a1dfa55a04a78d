/** The seller's page of waiting offers. */

import type { WaitingOffer } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

/** The shopper's message with the last offer; empty if there is none. */
export function shopperMessage({ turns }: WaitingOffer): string {
  const last = turns[turns.length - 1];
  return last && last.message !== '' ? `客人说：${last.message}` : '';
}

/** The seller's last counter price; empty if there is none. */
export function previousCounter({ turns }: WaitingOffer): string {
  const counterPrices = turns.flatMap(({ action, price }) =>
    action === 'counter' && price !== undefined ? [price] : [],
  );
  const last = counterPrices[counterPrices.length - 1];
  return last === undefined ? '' : `你上次说 ${formatYuan(last)}`;
}

/** The prices that the seller may agree on, or why the offer can only be refused. */
export function bounds({ bounds: range }: WaitingOffer): string {
  return range ? `现卖 ${formatYuan(range.listPrice)}，底价 ${formatYuan(range.floor)}` : '这件现在不议价了';
}

export const demoNote = '演示里一分钟不到没人答，小铺就照底价替你答了。';
export const empty = '现在没有等你答的价。客人出了价，会在这里。';
export const pieces = (quantity: number) => `${quantity} 件`;
export const offeredPrice = '客人出';
export const perPiece = '一件';
export const expiry = ({ expiresAt }: WaitingOffer) => `${formatDeadline(expiresAt)} 前没答，就算过期。`;
export const belowFloorNote = '低于底价，只能说个别的价，或者这次不了。';
export const accept = '就按这个价';
export const counter = '说个别的价';
export const refuse = '这次不了';
export const actionLabel = (action: string, { title, price }: WaitingOffer) =>
  `${action}：${title} ${formatYuan(price)}`;
export const confirmRefuse = {
  title: '这次不了？',
  content: '说了就改不回来，客人还可以再出价。',
  confirmText: '这次不了',
  cancelText: '再想想',
};
export const price = '每件给';
export const priceHint = '多少元，如 88.50';
export const send = '说给客人';
export const message = '带句话';
export const messageHint = '想说的话，可以不写';
export const priceMissing = '写个价再说。';
export const priceInvalid = '价钱写成 88 或 88.50 这样。';
export const notHigher = (offered: string) => `客人已经出 ${offered} 了，写高一点。`;
export const belowFloor = (floor: string) => `不能低于你的底价 ${floor}。`;
export const notLower = (listPrice: string) => `现在 ${listPrice} 就能买，写低一点。`;
export const accepted = '答应了，客人能照这个价买';
export const countered = '说给客人了';
export const refused = '回了客人，这次不了';

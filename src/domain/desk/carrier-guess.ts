import type { Carrier } from '@/contract/desk/carriers';

/**
 * Shapes of tracking numbers as the carriers print them today. They are customs of the trade, published nowhere as a
 * promise: a guess is offered, never believed. Shapes that several carriers use are left out.
 */
const SHAPES: readonly (readonly [Carrier, RegExp])[] = [
  ['SF', /^SF\d{12,13}$/],
  ['YTO', /^YT\d{13}$/],
  ['JTSD', /^JT\d{13}$/],
  ['JD', /^JD[A-Z]{0,2}\d{11,13}(-\d{1,3}){0,2}-?$/],
  ['DBL', /^DPK\d{12}$/],
  ['EMS', /^E[A-Z]\d{9}CN$/],
  ['YZPY', /^9\d{12}$/],
  ['YD', /^4\d{14}$/],
  ['STO', /^77\d{13}$/],
  ['ZTO', /^7[3-689]\d{12}$/],
];

/** The carrier that a number looks like; undefined when it could be any. Upper case, without spaces. */
export function guessCarrier(trackingNumber: string): Carrier | undefined {
  return SHAPES.find(([, shape]) => shape.test(trackingNumber))?.[0];
}

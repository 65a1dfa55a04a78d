import { randomBytes, randomInt } from 'node:crypto';

import type { Ports } from '@/cloud/ports';

/** 24 characters of 0-9a-f hold 96 random bits: nobody guesses one. */
const ID_BYTES = 12;

/** Ids and digits from the system's random numbers. */
export const cryptoIds: Ports['ids'] = {
  next: () => randomBytes(ID_BYTES).toString('hex'),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
};

import type { Ports } from '../ports';

const PARTS = 3;
const PART_CHARS = 8;

/** 24 characters of 0-9a-z. `random` is a function like Math.random. */
export function newId(random: () => number): string {
  const part = () =>
    random()
      .toString(36)
      .slice(2, 2 + PART_CHARS)
      .padEnd(PART_CHARS, '0');
  return Array.from({ length: PARTS }, part).join('');
}

export function randomIds(random: () => number): Ports['ids'] {
  return {
    next: () => newId(random),
    digits: (count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join(''),
  };
}

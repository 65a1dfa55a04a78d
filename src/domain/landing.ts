import type { Landing, Source } from '@/contract/landing';

/*
 * A scanned code: `1`, a character for the target, the id it needs, maybe `~` and a character for the source, and a
 * check character over all before it. At most 25 characters, all of them letters, digits, `-` and `~`: inside what
 * WeChat's getUnlimitedQRCode takes as a scene (32), and nothing that a link would have to escape.
 */
const TARGETS = { feed: 'f', catalogue: 'c', seller: 's', goods: 'g', post: 'p' } as const satisfies Record<
  Landing['to'],
  string
>;
const SOURCES = { post: 'p', poster: 'o', chat: 'c', group: 'g', stall: 's' } as const satisfies Record<Source, string>;

const ID = /^[a-z0-9-]{1,20}$/;
const SHAPE = /^1([fcsgp])([a-z0-9-]{0,20})(?:~([pocgs]))?$/;

/** Index is value. No code ends in `-` or `~`: chat programs cut those off the end of a link. */
const BODY_VALUES = '0123456789abcdefghijklmnopqrstuvwxyz-~';
const CHECK_VALUES = '0123456789abcdefghijklmnopqrstuvwxyzABCDE';

/** A prime no smaller than either alphabet, and a primitive root of it. */
const MODULUS = 41;
const ROOT = 6;

export interface Scan {
  readonly landing: Landing;
  readonly source?: Source;
}

/**
 * Σ valueᵢ·rootⁱ mod a prime. A changed character moves it by Δ·rootⁱ, two swapped neighbours by Δ·rootⁱ·(root − 1):
 * neither can be 0, so every such slip is caught. The check character closes the sum to 0, so it is covered as well.
 */
function checkOf(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum = (sum + BODY_VALUES.indexOf(character) * weight) % MODULUS;
    weight = (weight * ROOT) % MODULUS;
  }
  // The value that closes the sum is -sum divided by its own weight; in a field of 41, dividing is raising to the 39th.
  let inverse = 1;
  for (let power = 0; power < MODULUS - 2; power += 1) inverse = (inverse * weight) % MODULUS;
  return CHECK_VALUES.charAt(((MODULUS - sum) * inverse) % MODULUS);
}

/** The text of a code. Throws for an id that no code can hold: the catalogue's own check refuses those. */
export function encodeScene({ landing, source }: Scan): string {
  const id = 'id' in landing ? landing.id : '';
  if ('id' in landing && !ID.test(id)) throw new RangeError(`not an id for a code: ${id}`);
  const body = `1${TARGETS[landing.to]}${id}${source === undefined ? '' : `~${SOURCES[source]}`}`;
  return body + checkOf(body);
}

function keyOf<K extends string>(table: Record<K, string>, character: string | undefined): K | undefined {
  // Object.keys only knows `string`; the table is a literal of exactly these keys.
  return (Object.keys(table) as K[]).find((key) => table[key] === character);
}

function toLanding(to: Landing['to'], id: string): Landing | undefined {
  if (to === 'goods' || to === 'post') return id === '' ? undefined : { to, id };
  return id === '' ? { to } : undefined;
}

/** What a scanned code says; `undefined` for anything that is not wholly one of ours. Never throws. */
export function decodeScene(text: string): Scan | undefined {
  const body = text.slice(0, -1);
  const [, target, id = '', origin] = SHAPE.exec(body) ?? [];
  const to = keyOf(TARGETS, target);
  if (to === undefined || text.slice(-1) !== checkOf(body)) return undefined;
  const landing = toLanding(to, id);
  const source = keyOf(SOURCES, origin);
  if (landing === undefined) return undefined;
  return source === undefined ? { landing } : { landing, source };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function codeIn(url: string): string | undefined {
  return /^[^?#]*\?(?:[^#]*&)?c=([^&#]*)/.exec(url)?.[1];
}

/**
 * The same code in an ordinary QR link: `https://…?c=<code>`. WeChat hands such a link over escaped as a whole (query
 * `q`), so it is read both ways; its logic layer has no URL class. Never throws.
 */
export function decodeLink(url: string): Scan | undefined {
  const code = codeIn(url) ?? codeIn(unescaped(url));
  return code === undefined ? undefined : decodeScene(unescaped(code));
}

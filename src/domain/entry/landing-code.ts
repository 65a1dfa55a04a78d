import { SOURCE_MARKS, sourceOfMark, type Landing, type Source } from '@/contract/entry/landing';

/*
 * A scanned code: `1`, a character for the target, the id it needs, maybe `~` and a character for the source, and a
 * check character over all before it. At most 32 characters, all of them letters, digits, `-` and `~`: just what
 * WeChat's getUnlimitedQRCode takes as a scene, and nothing that a link would have to escape. A new target takes a
 * new character: codes are printed, and what is printed stays true. The leading 1 is there for the day when it can't.
 */
const TARGETS = {
  feed: 'f',
  catalogue: 'c',
  seller: 's',
  coupons: 'u',
  stall: 't',
  goods: 'g',
  post: 'p',
  basket: 'k',
} as const satisfies Record<Landing['to'], string>;

/** Characters that an id may have so that a code can hold it. */
export const CODE_ID_CHARS = 27;

const ID = /^[a-z0-9-]{1,27}$/;
const SHAPE = /^1([a-z])([a-z0-9-]{0,27})(?:~([a-z]))?$/;

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
  const { id } = { id: undefined, ...landing };
  if (id !== undefined && !ID.test(id)) throw new RangeError(`not an id for a code: ${id}`);
  const body = `1${TARGETS[landing.to]}${id ?? ''}${source === undefined ? '' : `~${SOURCE_MARKS[source]}`}`;
  return body + checkOf(body);
}

function targetOf(character: string | undefined): Landing['to'] | undefined {
  // Object.keys only knows `string`; the table is a literal of exactly these keys.
  return (Object.keys(TARGETS) as Landing['to'][]).find((to) => TARGETS[to] === character);
}

function toLanding(to: Landing['to'], id: string): Landing | undefined {
  switch (to) {
    case 'goods':
    case 'post':
    case 'basket':
      return id === '' ? undefined : { to, id };
    case 'catalogue':
      return id === '' ? { to } : { to, id };
    default:
      return id === '' ? { to } : undefined;
  }
}

/** What a scanned code says; `undefined` for anything that is not wholly one of ours. Never throws. */
export function decodeScene(text: string): Scan | undefined {
  const body = text.slice(0, -1);
  const [, target, id = '', origin] = SHAPE.exec(body) ?? [];
  const to = targetOf(target);
  if (to === undefined || text.slice(-1) !== checkOf(body)) return undefined;
  const landing = toLanding(to, id);
  const source = sourceOfMark(origin);
  if (landing === undefined || (origin !== undefined && source === undefined)) return undefined;
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

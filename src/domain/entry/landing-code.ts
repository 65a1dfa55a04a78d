import { SOURCE_CODES, sourceFromCode, type Landing, type Source } from '@/contract/entry/landing';

/*
 * Format of a code: `1`, a character for the target, its id if any, optionally `~` and a character for the source, and
 * a check character. At most 32 characters, all of them letters, digits, `-` or `~`: what WeChat's getUnlimitedQRCode
 * accepts as a scene, and nothing that a URL would escape. Codes are printed, so a character never gets another
 * meaning; the leading 1 is a version number.
 */
const TARGETS = {
  feed: 'f',
  catalog: 'c',
  seller: 's',
  coupons: 'u',
  stall: 't',
  goods: 'g',
  post: 'p',
  'prepared-order': 'k',
} as const satisfies Record<Landing['to'], string>;

/** Maximum length of an id in a code. */
export const CODE_ID_CHARS = 27;

const ID = /^[a-z0-9-]{1,27}$/;
const PATTERN = /^1([a-z])([a-z0-9-]{0,27})(?:~([a-z]))?$/;

/** A character's value is its index. No code ends in `-` or `~`: chat programs cut those off the end of a link. */
const BODY_VALUES = '0123456789abcdefghijklmnopqrstuvwxyz-~';
const CHECK_VALUES = '0123456789abcdefghijklmnopqrstuvwxyzABCDE';

/** A prime at least as large as both alphabets, and a primitive root of it. */
const MODULUS = 41;
const ROOT = 6;

/** What a code encodes. */
export interface CodeContent {
  readonly landing: Landing;
  readonly source?: Source;
}

/**
 * The check character makes Σ valueᵢ·rootⁱ ≡ 0 modulo a prime. A changed character changes the sum by Δ·rootⁱ, two
 * swapped neighbours by Δ·rootⁱ·(root − 1). Neither can be 0, so every such error is detected, in the check character
 * too.
 */
function checkCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum = (sum + BODY_VALUES.indexOf(character) * weight) % MODULUS;
    weight = (weight * ROOT) % MODULUS;
  }
  // The check value is -sum / weight; modulo 41, the inverse of the weight is its 39th power.
  let inverse = 1;
  for (let power = 0; power < MODULUS - 2; power += 1) inverse = (inverse * weight) % MODULUS;
  return CHECK_VALUES.charAt(((MODULUS - sum) * inverse) % MODULUS);
}

/** The text of a code. Throws for an id that a code can't contain; the content check rejects such ids. */
export function encodeScene({ landing, source }: CodeContent): string {
  const { id } = { id: undefined, ...landing };
  if (id !== undefined && !ID.test(id)) throw new RangeError(`not an id for a code: ${id}`);
  const body = `1${TARGETS[landing.to]}${id ?? ''}${source === undefined ? '' : `~${SOURCE_CODES[source]}`}`;
  return body + checkCharacter(body);
}

function targetOfCode(character: string | undefined): Landing['to'] | undefined {
  // Object.keys returns string[]; the literal has exactly these keys.
  return (Object.keys(TARGETS) as Landing['to'][]).find((to) => TARGETS[to] === character);
}

function toLanding(to: Landing['to'], id: string): Landing | undefined {
  switch (to) {
    case 'goods':
    case 'post':
    case 'prepared-order':
      return id === '' ? undefined : { to, id };
    case 'catalog':
      return id === '' ? { to } : { to, id };
    default:
      return id === '' ? { to } : undefined;
  }
}

/** Decodes a scanned code; `undefined` for anything that is not a valid code of this shop. Never throws. */
export function decodeScene(text: string): CodeContent | undefined {
  const body = text.slice(0, -1);
  const [, target, id = '', sourceCode] = PATTERN.exec(body) ?? [];
  const to = targetOfCode(target);
  if (to === undefined || text.slice(-1) !== checkCharacter(body)) return undefined;
  const landing = toLanding(to, id);
  const source = sourceFromCode(sourceCode);
  if (landing === undefined || (sourceCode !== undefined && source === undefined)) return undefined;
  return source === undefined ? { landing } : { landing, source };
}

function safeDecode(text: string): string {
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
 * Decodes a code in an ordinary QR link: `https://…?c=<code>`. WeChat passes such a link URL-encoded (query `q`), so
 * both forms are accepted; WeChat's JS environment has no URL class. Never throws.
 */
export function decodeLink(url: string): CodeContent | undefined {
  const code = codeIn(url) ?? codeIn(safeDecode(url));
  return code === undefined ? undefined : decodeScene(safeDecode(code));
}

import { straightenLabels, markLabels } from './labels';
import { inRow, LATIN_SPACE, PHONE_MARK } from './parts';

/** How much of a pasted text is read: more than any address, less than a whole chat. */
export const MAX_CHARS = 500;

interface MarkedText {
  readonly text: string;
  readonly phone?: string | undefined;
  /** Another number is written too, or an extension that the form has no field for. */
  readonly isPhoneDoubtful: boolean;
}

/** Removes invisible characters (also those used as marks) and converts full-width digits and letters. */
function normalize(pasted: string): string {
  return pasted
    .slice(0, MAX_CHARS)
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const SENDER = /(?:寄|发)(?:件|货)?(?:人|方)?(?:信息|姓名|地址)?[:：]|(?:寄|发)[件货][人方]/;
const RECIPIENT = /收(?:件|货)?(?:人|方)?(?:信息|姓名|地址)?[:：]|收[件货][人方]|[寄发送]给/;
const ROLES = inRow('', '(?=', SENDER, '|', RECIPIENT, ')');
const IS_SENDER = inRow('', '^(?:', SENDER, ')');

/** Of a text about two people the recipient's part; 「寄：」 alone is where to send it. */
function withoutSender(text: string): string {
  const sections = text.split(ROLES);
  const at = sections.findIndex((section) => IS_SENDER.test(section));
  const kept = sections.filter((section) => !IS_SENDER.test(section)).join('');
  if (at < 0) return text;
  return RECIPIENT.test(kept) ? kept : text;
}

const COUNTRY = /(^|\D)(?:[(（]?(?:\+|00)?86[)）]?[ \t-]{0,2})?/;
/** A mobile number, also as 3-4-4 and with +86; not part of a longer number. May have an extension. */
const MOBILE = inRow(
  'g',
  COUNTRY,
  /(1[3-9]\d[ \t\u00a0-]{0,2}\d{4}[ \t\u00a0-]{0,2}\d{4})(?!\d)([-转]\d{3,4}(?![\d号栋幢楼室]))?/,
);
/** The same grouped in any way, or with dots. */
const LOOSE_MOBILE = inRow('g', COUNTRY, /(1[ .·•–—-]?[3-9](?:[ .·•–—-]?\d){9})(?!\d)()/);
const LANDLINE = /(^|[^\d-])0\d{2,3}-?\d{7,8}(?!\d)/g;

const BY_PHONE = /\/\ue000|\ue000\//;

/** Replaces the phone numbers by marks; the first one counts. */
function markPhone(text: string): MarkedText {
  const numbers: string[] = [];
  let extension = '';
  const mark = (...[, before, digits = '', more]: readonly string[]) => {
    extension ||= more ?? '';
    numbers.push(digits.replace(/\D/g, ''));
    return `${before}${PHONE_MARK}`;
  };
  let marked = text.replace(MOBILE, mark);
  if (numbers.length === 0) marked = text.replace(LOOSE_MOBILE, mark);
  const [phone] = numbers;
  return {
    text: marked.replace(LANDLINE, '$1\n').replace(/[(（]([^()（）]*\ue000[^()（）]*)[)）]/g, ' $1 '),
    phone,
    isPhoneDoubtful: extension !== '' || new Set(numbers).size > 1,
  };
}

/** Extracts the phone number and replaces labels by separators and marks. */
export function markText(pasted: string): MarkedText {
  const prepared = straightenLabels(withoutSender(normalize(pasted)))
    // The names of WeChat's emoji.
    .replace(/\[[^\]\s\d]{1,4}\]|[(（]收[)）]/g, ' ')
    .replace(/([A-Za-z]) (?=[A-Za-z])/g, `$1${LATIN_SPACE}`)
    // The number of an entry in a list.
    .replace(/^\s*\d{1,2}[.、](?!\d)/gm, '');
  const marked = markPhone(prepared);
  const { text } = marked;
  const slashed = text.split('/').length > 3 || BY_PHONE.test(text) ? text.replace(/\//g, ' ') : text;
  return { ...marked, text: markLabels(slashed) };
}

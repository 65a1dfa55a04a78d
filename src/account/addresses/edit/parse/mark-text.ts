/** How much of a pasted text is read: more than any address, less than a whole chat. */
export const MAX_CHARS = 500;

/** Replaces the phone number. */
export const PHONE_MARK = '\ue000';
/** Replaces a label of the name. */
export const NAME_MARK = '\ue001';

/** Characters that separate the parts of an address. */
export const BREAKS = /[\s,，;；|｜。【】\ue000\ue001]/;
const SPLIT = new RegExp(`${BREAKS.source}+`);

interface MarkedText {
  readonly text: string;
  readonly phone?: string | undefined;
}

/** Removes invisible characters (also those used as marks) and converts full-width digits and letters. */
function normalize(pasted: string): string {
  return pasted
    .slice(0, MAX_CHARS)
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** A mobile number, also as 3-4-4 and with +86; not part of a longer number. */
const MOBILE =
  /(^|\D)(?:[(（]?(?:\+|00)?86[)）]?[ \t-]{0,2})?(1[3-9]\d)[ \t\u00a0-]{0,2}(\d{4})[ \t\u00a0-]{0,2}(\d{4})(?!\d)/;

const PHONE_LABEL =
  /(?:收货人|收件人|联系人|联系)?(?:手机号码|手机号|手机|电话号码|电话|方式)\s*(?:[:：]\s*|(?=\ue000))/g;
const ADDRESS_LABEL =
  /(?:(?:收货|收件|收件人|收货人|详细|街道)?地址|所在地区|所在区域|省市区|地区|省份|城市|区县|区\/县|门牌号)\s*[:：]/g;
/** One character and a colon; only at the start of a part, or it would cut 「文三路口：」. */
const LEVEL_LABEL = /(^|[\s,，;；])(?:(?:省|市|区|县|街道)\s*[:：])+/g;
const POSTCODE = /邮(?:政)?编码?\s*[:：]?\s*\d{6}(?!\d)/g;
const NAME_LABEL = /(?:收货人|收件人|联系人)?(?:姓名|名字)\s*[:：]\s*|(?:收货人|收件人|联系人)\s*[:：]\s*/g;
/**
 * Labels without a colon; only at the start of a part. Consecutive labels are taken together: each ends with the
 * separator that the next one starts with, so that every other one would be left for the next reading.
 */
const BARE_ADDRESS_LABEL = /(^|[\s,，;；\ue000\ue001])(?:(?:(?:收货|收件|详细)?地址|所在地区)[\s:：]*)+/g;
const BARE_NAME_LABEL = /(^|[\s,，;；\ue000\ue001])(?:(?:(?:收货人|收件人|联系人)(?:姓名)?|姓名)\s*)+/g;

/** Extracts the phone number and replaces labels by separators and marks. */
export function markText(pasted: string): MarkedText {
  const text = normalize(pasted);
  const found = MOBILE.exec(text);
  const withoutPhone = found ? text.replace(MOBILE, (_, before: string) => `${before}${PHONE_MARK}`) : text;
  const marked = withoutPhone
    .replace(POSTCODE, '\n')
    .replace(PHONE_LABEL, '\n')
    .replace(ADDRESS_LABEL, '\n')
    .replace(LEVEL_LABEL, '$1\n')
    .replace(NAME_LABEL, `\n${NAME_MARK}`)
    .replace(BARE_ADDRESS_LABEL, '$1\n')
    .replace(BARE_NAME_LABEL, `$1\n${NAME_MARK}`);
  return { text: marked, ...(found && { phone: found.slice(2).join('') }) };
}

/** Splits a text into its parts. */
export const splitParts = (text: string): readonly string[] => text.split(SPLIT).filter((part) => part !== '');

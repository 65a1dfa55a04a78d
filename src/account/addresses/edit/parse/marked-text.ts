/** Characters that are read of what was pasted: several times an address, and never a whole chat. */
export const MOST_PASTED = 500;

/** Stands where the phone number was. */
export const PHONE = '\ue000';
/** Stands before what is said to be the name. */
export const NAME = '\ue001';

/** Between the parts of an address. */
export const BREAKS = /[\s,，;；|｜。【】\ue000\ue001]/;
const SPLIT = new RegExp(`${BREAKS.source}+`);

export interface MarkedText {
  readonly text: string;
  readonly phone?: string | undefined;
}

/** Nothing unseen (of which the marks are, too), and digits, letters, `+` and `-` as they are on a keyboard. */
function plain(pasted: string): string {
  return pasted
    .slice(0, MOST_PASTED)
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** A mobile number, alone or as 3-4-4, with or without +86; never a piece of a longer number. */
const MOBILE =
  /(^|\D)(?:[(（]?(?:\+|00)?86[)）]?[ \t-]{0,2})?(1[3-9]\d)[ \t\u00a0-]{0,2}(\d{4})[ \t\u00a0-]{0,2}(\d{4})(?!\d)/;

const PHONE_LABEL =
  /(?:收货人|收件人|联系人|联系)?(?:手机号码|手机号|手机|电话号码|电话|方式)\s*(?:[:：]\s*|(?=\ue000))/g;
const PLACE_LABEL =
  /(?:(?:收货|收件|收件人|收货人|详细|街道)?地址|所在地区|所在区域|省市区|地区|省份|城市|区县|区\/县|门牌号)\s*[:：]/g;
/** One character and a colon: only where a part begins, or 「文三路口：」 would be cut. */
const LEVEL_LABEL = /(^|[\s,，;；])(?:省|市|区|县|街道)\s*[:：]/g;
const POSTCODE = /邮(?:政)?编码?\s*[:：]?\s*\d{6}(?!\d)/g;
const NAME_LABEL = /(?:收货人|收件人|联系人)?(?:姓名|名字)\s*[:：]\s*|(?:收货人|收件人|联系人)\s*[:：]\s*/g;
/** Labels without a colon, only where a part begins. */
const BARE_PLACE_LABEL = /(^|[\s,，;；\ue000])(?:(?:收货|收件|详细)?地址|所在地区)[\s:：]*/g;
const BARE_NAME_LABEL = /(^|[\s,，;；\ue000])(?:(?:收货人|收件人|联系人)(?:姓名)?|姓名)\s*/g;

/** What was pasted, with the number taken out and the labels turned into breaks and marks. */
export function markText(pasted: string): MarkedText {
  const text = plain(pasted);
  const found = MOBILE.exec(text);
  const withoutPhone = found ? text.replace(MOBILE, (_, before: string) => `${before}${PHONE}`) : text;
  const marked = withoutPhone
    .replace(POSTCODE, '\n')
    .replace(PHONE_LABEL, '\n')
    .replace(PLACE_LABEL, '\n')
    .replace(LEVEL_LABEL, '$1\n')
    .replace(NAME_LABEL, `\n${NAME}`)
    .replace(BARE_PLACE_LABEL, '$1\n')
    .replace(BARE_NAME_LABEL, `$1\n${NAME}`);
  return { text: marked, ...(found && { phone: found.slice(2).join('') }) };
}

/** The parts between breaks. */
export const partsOf = (text: string): readonly string[] => text.split(SPLIT).filter((part) => part !== '');

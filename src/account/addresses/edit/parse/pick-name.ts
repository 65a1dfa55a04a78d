import { BREAKS, inRow, NAME_MARK, PHONE_MARK, splitParts, type Part } from './parts';

/** The common surnames of two characters. */
const COMPOUND = /欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木/;
/** Those and the surnames of nine in ten people. */
const SURNAME = inRow(
  '',
  '(?:',
  COMPOUND,
  '|',
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施洪牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季成霍苗裴涂谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]/,
  ')',
);
const TITLE = /先生|女士|小姐|老师|同学/;
/** A few Chinese characters, or a Latin name. */
const NAME_PATTERN = inRow(
  'u',
  '^(?:\\p{sc=Han}{2,4}|\\p{sc=Han}{1,4}(?:',
  TITLE,
  ')|',
  /(?=.+[·•（(])[\p{sc=Han}·•（）()]{3,12}|[A-Za-z][A-Za-z .'-]{1,19}/u,
  ')$',
);
/** Endings of places rather than names, and those that names have too: 小桥, 小园. */
const STREET_ENDING = /[路街道巷弄号室栋幢层座组镇乡区县市省旗州盟]$/;
const PLACE_ENDING = /[村楼庄园苑店厦城院门厂场站里库校铺馆寺桥湾]$/;
/** Longer than a name without a title or a surname of two characters. */
const LONG = inRow('u', '^(?!', COMPOUND, '|.*(?:', TITLE, ')$)\\p{sc=Han}{4}$');
const HAS_SURNAME = inRow('', '^', SURNAME);
/** A name written directly after a house number and before the phone number or the end. */
const GLUED = (end: string) =>
  inRow('u', /([号楼室栋幢层座房户店铺苑园城院厦组弄\dA-Za-z])/, '(', SURNAME, /\p{sc=Han}{1,2}收?/u, ')(?=', end, ')');
const GLUED_TO_PHONE = GLUED(PHONE_MARK);
const GLUED_TO_END = GLUED(`\\s*(?:${PHONE_MARK}|$)`);
/** Politeness around an address; never a name or part of one. */
export const COURTESY = /谢谢|多谢|感谢|谢啦|麻烦|拜托|辛苦|[你您]好|^亲|老板|掌柜|尽快|地址/;

/** Where the region stands in a text; at its end if there is none. */
interface Around {
  readonly start: number;
  readonly end: number;
}

/** The part that is a name, and whether it is only a guess. */
interface PickedName extends Part {
  readonly isDoubtful: boolean;
}

const isName = (text: string) => NAME_PATTERN.test(text) && !COURTESY.test(text);

/** The name without 「收」 and the tag of a virtual number behind it. */
export const bareName = (text: string) => text.replace(/\[\d+\]$/, '').replace(/(?!^)收$/, '');

const BEFORE_PHONE = inRow('', '^', BREAKS, '*', PHONE_MARK);
const AFTER_PHONE = inRow('', PHONE_MARK, BREAKS, '*$');

/** How likely a part of a text is a name. */
function score({ at, raw, text }: Part, whole: string, { start, end }: Around): number {
  const name = bareName(text);
  if (!isName(name)) return 0;
  const [before, after] = [whole.slice(0, at), whole.slice(at + raw.length)];
  const isAddress = end > start || whole.includes(PHONE_MARK);
  const isOutside = splitParts(before).length === 0 || splitParts(after).length === 0;
  const points = [
    HAS_SURNAME.test(name) && 3,
    (BEFORE_PHONE.test(after) || AFTER_PHONE.test(before)) && 2,
    isAddress && isOutside && 1,
    name !== text && 3,
    STREET_ENDING.test(name) && -6,
    PLACE_ENDING.test(name) && -2,
    LONG.test(name) && -2,
    at >= end && splitParts(whole.slice(end, at)).length === 0 && -2,
  ];
  return points.reduce<number>((sum, each) => sum + (each || 0), 0);
}

/** A guess has fewer points. */
const SURE = 3;

/** The part most likely to be a person's name; the first among equals. */
export function pickName(text: string, around: Around): PickedName | undefined {
  const { start, end } = around;
  const parts = [
    ...splitParts(text.slice(0, start)),
    ...splitParts(text.slice(end)).map((part) => ({ ...part, at: part.at + end })),
  ];
  const [best] = parts
    .map((part) => ({ ...part, points: score(part, text, around) }))
    .sort((one, other) => other.points - one.points);
  return best && best.points > 0 ? { ...best, isDoubtful: best.points < SURE } : undefined;
}

const cutGlued = (glued: string, before: string, name: string) =>
  STREET_ENDING.test(name) || PLACE_ENDING.test(name) ? glued : `${before}\n${name}`;

/** 「王 芳」, 「王 小 芳」. */
const SPACED = /(\p{sc=Han} +(?:\p{sc=Han} +\p{sc=Han}|\p{sc=Han}{1,2}))/u;
const SPACED_BEFORE = inRow('u', '((?:^|', BREAKS, ')(?=', SURNAME, '))', SPACED, '(?=\\s*', PHONE_MARK, ')');
const SPACED_AFTER = inRow('u', '(', PHONE_MARK, '\\s*(?=', SURNAME, '))', SPACED, '(?=', BREAKS, '|$)');
const LABELLED_SPACED = inRow('u', '^\\s*', SPACED, '(?=', BREAKS, '|$)');

const unspace = (_: string, before: string, name: string) => before + name.replace(/ /g, '');

/** Puts a break before a name that is glued to the detail, and none inside a name. */
export const cutBeforePhone = (text: string) =>
  text.replace(GLUED_TO_PHONE, cutGlued).replace(SPACED_BEFORE, unspace).replace(SPACED_AFTER, unspace);

/** The same where something stands between, or no phone number. */
export const cutBeforeEnd = (text: string) => text.replace(GLUED_TO_END, cutGlued);

/** Characters of a labelled name at most; longer is something else, as is what looks like an address. */
const MAX_LABELLED_CHARS = 20;
const ADDRESS_LIKE = /\d{5}|\d[号栋幢楼室弄]|[省市区县].*[路街号村镇道]/;

/** The name after a label, unless it is something else: 「收：成都市锦江区春熙路9号」. */
export function extractLabelledName(text: string): { readonly name?: string; readonly rest: string } {
  const at = text.indexOf(NAME_MARK);
  if (at < 0) return { rest: text };
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const spaced = LABELLED_SPACED.exec(after)?.[1];
  const part = splitParts(after)[0];
  const name = bareName(spaced?.replace(/ /g, '') ?? part?.text ?? '');
  if (name === '' || name.length > MAX_LABELLED_CHARS || ADDRESS_LIKE.test(name))
    return extractLabelledName(`${before}\n${after}`);
  return { name, rest: `${before}\n${after.replace(spaced ?? part?.raw ?? '', '\n')}` };
}

import { PHONE_MARK, splitParts } from './mark-text';

/** Surnames of nine in ten people, and the common two-character surnames. */
const SURNAME =
  /^(?:欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施洪牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季成霍苗裴涂谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝])/;
/** A few Chinese characters, or a Latin name. */
const NAME_PATTERN =
  /^(?:[一-龥]{2,4}(?:先生|女士|小姐|老师|同学)?|[一-龥]{1,6}[·•][一-龥·•]{1,10}|[一-龥](?:先生|女士|小姐|老师|同学)|[A-Za-z][A-Za-z.'-]{1,19})$/;
/** Endings of places rather than names. */
const PLACE_ENDING = /[路街道巷弄号室栋幢楼层座村组镇乡庄园苑区县市省旗店厦城院门厂场店站里库校铺馆寺桥湾]$/;

interface NameCandidate {
  readonly text: string;
  /** Next to the phone number. */
  readonly byPhone: boolean;
  readonly afterRegion: boolean;
}

function score({ text, byPhone, afterRegion }: NameCandidate): number {
  if (!NAME_PATTERN.test(text)) return 0;
  const points = [SURNAME.test(text) && 3, byPhone && 2, PLACE_ENDING.test(text) && -4, afterRegion && -2];
  return points.reduce<number>((sum, each) => sum + (each || 0), 0);
}

/** The parts of a text with their context. */
function toCandidates(text: string, afterRegion: boolean): readonly NameCandidate[] {
  const parts = splitParts(text);
  const aroundPhone = text.split(PHONE_MARK).map((section) => splitParts(section));
  return parts.map((part, at) => ({
    text: part,
    byPhone: aroundPhone.some(
      (section, index) =>
        (index > 0 && section[0] === part) || (index + 1 < aroundPhone.length && section[section.length - 1] === part),
    ),
    afterRegion: afterRegion && at === 0,
  }));
}

/** The part most likely to be a person's name; the first among equals. `before` and `after` surround the region. */
export function pickName(before: string, after: string): string | undefined {
  const candidates = [...toCandidates(before, false), ...toCandidates(after, true)];
  const [best] = [...candidates].sort((one, other) => score(other) - score(one));
  return best && score(best) > 0 ? best.text : undefined;
}

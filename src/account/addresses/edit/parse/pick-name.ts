import { partsOf, PHONE } from './marked-text';

/** Family names that nine in ten people have, and those of two characters. */
const FAMILY =
  /^(?:欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施洪牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季成霍苗裴涂谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝])/;
/** A few characters, or several words of letters. */
const SHAPE =
  /^(?:[一-龥]{2,4}(?:先生|女士|小姐|老师|同学)?|[一-龥]{1,6}[·•][一-龥·•]{1,10}|[一-龥](?:先生|女士|小姐|老师|同学)|[A-Za-z][A-Za-z.'-]{1,19})$/;
/** What ends so is rather a place. */
const PLACE = /[路街道巷弄号室栋幢楼层座村组镇乡庄园苑区县市省旗店厦城院门厂场店站里库校铺馆寺桥湾]$/;

interface Part {
  readonly words: string;
  readonly byPhone: boolean;
  readonly afterRegion: boolean;
}

function likelihood({ words, byPhone, afterRegion }: Part): number {
  if (!SHAPE.test(words)) return 0;
  const marks = [FAMILY.test(words) && 3, byPhone && 2, PLACE.test(words) && -4, afterRegion && -2];
  return marks.reduce<number>((sum, mark) => sum + (mark || 0), 0);
}

/** The parts of a stretch, with the neighbours that tell a name. */
function weighParts(text: string, afterRegion: boolean): readonly Part[] {
  const parts = partsOf(text);
  const marked = text.split(PHONE).map((stretch) => partsOf(stretch));
  return parts.map((words, at) => ({
    words,
    byPhone: marked.some(
      (stretch, nth) =>
        (nth > 0 && stretch[0] === words) || (nth + 1 < marked.length && stretch[stretch.length - 1] === words),
    ),
    afterRegion: afterRegion && at === 0,
  }));
}

/** The part that is most like a person's name; the first of equals. */
export function likelyName(before: string, after: string): string | undefined {
  const parts = [...weighParts(before, false), ...weighParts(after, true)];
  const [best] = [...parts].sort((one, other) => likelihood(other) - likelihood(one));
  return best && likelihood(best) > 0 ? best.words : undefined;
}

/**
 * The pinyin of the characters in the shop's goods, so that `guihua` or `ghwl` finds 桂花乌龙. A whole dictionary is
 * 300 KB; the goods use a few hundred characters, so the dictionary is a build dependency and only these are shipped,
 * with the most frequent others.
 */
import path from 'node:path';

import type * as Dictionary from 'pinyin-pro';
import { require as load } from 'tsx/cjs/api';

import type * as Table from '../src/demo/compile/pinyin-table';

/**
 * The most frequent characters of Chinese texts, for goods that the seller adds and for what shoppers type in characters
 * of the same sound. More would be better (3,755 characters are 6 KB more): as many as the size budget has room for.
 */
const FREQUENT =
  '的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三己老从动两长知样现分将外但身些与高意进把法此实回二理美点月明其种声全工话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴念坐';

/** The pinyin table of the demo shop, in the format `domain/catalog/pinyin` reads. */
export function shopPinyin(): string {
  const dictionary = openDictionary();
  if (!dictionary) return '';
  // tsx is needed: Taro's loader of this file does not resolve the project's TypeScript paths.
  const table = load(path.resolve(__dirname, '../src/demo/compile/pinyin-table.ts'), __filename) as typeof Table;
  // Read in context: 长 is read differently in 校长 and 长短. ü is `v`, as on a keyboard.
  return table.shopPinyin(
    (text) =>
      dictionary
        .pinyin(text, { type: 'all', toneType: 'none', v: true })
        .map(({ isZh, pinyin }) => (isZh ? pinyin : '')),
    [...FREQUENT],
  );
}

/** Without pinyin-pro installed, the build prints a warning and search works without pinyin. */
function openDictionary(): typeof Dictionary | undefined {
  try {
    return load('pinyin-pro', __filename) as typeof Dictionary;
  } catch {
    console.warn('没有装 pinyin-pro，这次构建的搜索不认拼音；npm install 之后再构建 · pinyin-pro is not installed');
    return undefined;
  }
}

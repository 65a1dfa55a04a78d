import type { PictureContent } from './types';

type Ratio = readonly [number, number];

/** A file in `pictures/`, what it shows, and its width : height (1:1 when left out). */
export function pic(file: string, alt: string, ratio?: Ratio): PictureContent {
  return ratio === undefined ? { file, alt } : { file, alt, ratio };
}

const WIDE: Ratio = [16, 9];
const LYING: Ratio = [4, 3];
const STANDING: Ratio = [3, 4];

/** Pictures of goods. Posts show them again. */
export const shots = {
  yuqian: pic('yuqian.svg', '绿色茶罐，旁边摊着一小把干茶'),
  yuqianLeaf: pic('yuqian-leaf.svg', '竹茶则里的雨前干茶'),
  yuqianCup: pic('yuqian-cup.svg', '玻璃杯里立着的绿茶'),
  hongcha: pic('hongcha.svg', '牛皮纸包的红茶，系着细绳'),
  hongchaCup: pic('hongcha-cup.svg', '白瓷杯里的红茶汤'),
  osmanthus: pic('osmanthus.svg', '一罐桂花乌龙和一枝桂花'),
  chenpi: pic('chenpi.svg', '三颗小青柑茶'),
  barley: pic('barley.svg', '一碗大麦茶和一穗麦子'),
  jasmine: pic('jasmine.svg', '瓷罐和几朵茉莉'),
  gaiwan: pic('gaiwan.svg', '甜白釉盖碗'),
  gaiwanQing: pic('gaiwan-qing.svg', '影青釉盖碗'),
  gaiwanHong: pic('gaiwan-hong.svg', '霁红釉盖碗'),
  gaiwanPour: pic('gaiwan-pour.svg', '盖碗正往公道杯里出汤'),
  cup: pic('cup.svg', '三只手绘小杯'),
  cupFish: pic('cup-fish.svg', '从上往下看，杯底画着一条小鱼'),
  sidepot: pic('sidepot.svg', '侧把白瓷壶'),
  gongdao: pic('gongdao.svg', '玻璃公道杯盛着茶汤'),
  tray: pic('tray.svg', '胡桃木茶盘'),
  traySet: pic('tray-set.svg', '茶盘上摆着壶和两只杯，从上往下看'),
  vase: pic('vase.svg', '单枝小花器，插着一枝南天竹'),
  namecup: pic('namecup.svg', '刻了名字的杯子，旁边是刻刀'),
  chaishao: pic('chaishao.svg', '柴烧小壶'),
  chaishaoAsh: pic('chaishao-ash.svg', '柴烧壶身上的落灰'),
  ricecake: pic('ricecake.svg', '一碟桂花米糕'),
  lotus: pic('lotus.svg', '一小碗糖莲子'),
  crisp: pic('crisp.svg', '一叠黑芝麻薄脆'),
  qingtuan: pic('qingtuan.svg', '蒸笼里的艾草团子'),
  persimmon: pic('persimmon.svg', '两枚带霜的柿饼'),
  persimmonIn: pic('persimmon-in.svg', '掰开的柿饼'),
  runner: pic('runner.svg', '铺开的原白手织茶席'),
  runnerBlue: pic('runner-blue.svg', '卷起的靛蓝茶席'),
  pouch: pic('pouch.svg', '靛蓝茶具布包'),
  apron: pic('apron.svg', '挂着的棉麻围裙'),
  scarf: pic('scarf.svg', '叠好的草木染围巾'),
  caddy: pic('caddy.svg', '黄铜茶筒'),
  caddyRow: pic('caddy-row.svg', '三种金属的茶筒排成一排'),
  chasen: pic('chasen.svg', '竹茶筅和抹茶碗'),
  tenugui: pic('tenugui.svg', '展开的青海波手拭巾'),
  incense: pic('incense.svg', '一支点着的线香'),
  letter: pic('letter.svg', '印花信笺和信封'),
} as const;

/** Pictures of days and places. */
export const scenes = {
  kiln: pic('kiln.svg', '烧着火的柴窑', LYING),
  street: pic('street.svg', '清早的巷子，早点摊冒着热气', STANDING),
  hill: pic('hill.svg', '雾里的茶山', WIDE),
  packing: pic('packing.svg', '打包台上的纸箱、胶带和草绳', LYING),
  rain: pic('rain.svg', '下雨的窗，窗台上一杯茶', STANDING),
  kyoto: pic('kyoto.svg', '京都一家挂着布帘的小店', LYING),
  cat: pic('cat.svg', '猫睡在长凳上', LYING),
  wheel: pic('wheel.svg', '拉坯的转盘和一只刚拉好的碗'),
  boards: pic('boards.svg', '晾坯架上一排排的杯坯', WIDE),
  drying: pic('drying.svg', '屋檐下挂着一串串柿子', STANDING),
  dye: pic('dye.svg', '院子里晾着刚染好的布', LYING),
  parcels: pic('parcels.svg', '等快递来的一摞包裹'),
  night: pic('night.svg', '夜里亮着灯的小铺'),
  river: pic('river.svg', '清早的昌江和小船', WIDE),
} as const;

/** Pictures of the shop itself. */
export const face = {
  cover: pic('cover.svg', '窗边的茶桌，架上摆着杯碗', [750, 420]),
  portrait: pic('portrait.svg', '阿禾'),
  code: pic('code.svg', '阿禾的微信二维码（示例）'),
} as const;

import { evidencePictures } from './evidence-pictures';
import { LANDSCAPE, picture, PORTRAIT, WIDE } from './picture';

/** Pictures of goods; posts use them too. */
export const goodsPictures = {
  yuqian: picture('yuqian.svg', '绿色茶罐，旁边摊着一小把干茶'),
  yuqianHand: picture('yuqian-hand.svg', '手心里的一小撮雨前干茶，旁边是竹匾'),
  yuqianLeaf: picture('yuqian-leaf.svg', '竹茶则里的雨前干茶'),
  yuqianCup: picture('yuqian-cup.svg', '茶山前，玻璃杯里立着的绿茶'),
  hongcha: picture('hongcha.svg', '牛皮纸包的红茶，系着细绳'),
  hongchaCup: picture('hongcha-cup.svg', '双手捧着一大杯红茶'),
  osmanthus: picture('osmanthus.svg', '一罐桂花乌龙和一枝桂花'),
  chenpi: picture('chenpi.svg', '三颗小青柑茶'),
  barley: picture('barley.svg', '一碗大麦茶和一穗麦子，从上往下看'),
  jasmine: picture('jasmine.svg', '月光下的瓷罐和几朵茉莉'),
  gaiwan: picture('gaiwan.svg', '甜白釉盖碗'),
  gaiwanQing: picture('gaiwan-qing.svg', '影青釉盖碗和一杯茶，从上往下看'),
  gaiwanHong: picture('gaiwan-hong.svg', '霁红釉盖碗'),
  gaiwanHand: picture('gaiwan-hand.svg', '三根手指提起一只盖碗，食指压着盖钮'),
  gaiwanPour: picture('gaiwan-pour.svg', '盖碗正往公道杯里出汤'),
  cup: picture('cup.svg', '三只手绘小杯'),
  cupFish: picture('cup-fish.svg', '从上往下看，杯底画着一条小鱼'),
  sidepot: picture('sidepot.svg', '一只手提着侧把白瓷壶倒茶，拇指压着盖子'),
  gongdao: picture('gongdao.svg', '玻璃公道杯盛着茶汤'),
  tray: picture('tray.svg', '胡桃木茶盘'),
  traySet: picture('tray-set.svg', '茶盘上摆着壶和两只杯，从上往下看'),
  vase: picture('vase.svg', '单枝小花器，插着一枝南天竹'),
  namecup: picture('namecup.svg', '手里握着一只刻了名字的杯子'),
  chaishao: picture('chaishao.svg', '柴烧小壶'),
  chaishaoAsh: picture('chaishao-ash.svg', '柴烧壶身上的落灰'),
  ricecake: picture('ricecake.svg', '一碟桂花米糕'),
  lotus: picture('lotus.svg', '一小碗糖莲子'),
  crisp: picture('crisp.svg', '手里举着一片黑芝麻薄脆，对着太阳看'),
  qingtuan: picture('qingtuan.svg', '蒸笼里六只艾草团子，从上往下看'),
  persimmon: picture('persimmon.svg', '木桌上两枚带霜的柿饼'),
  persimmonHand: picture('persimmon-hand.svg', '一盒八枚柿饼，手里拿起一枚'),
  persimmonIn: picture('persimmon-in.svg', '掰开的柿饼'),
  runner: picture('runner.svg', '铺开的原白手织茶席'),
  runnerBlue: picture('runner-blue.svg', '搁板上卷起的靛蓝茶席'),
  pouch: picture('pouch.svg', '靛蓝茶具布包'),
  apron: picture('apron.svg', '穿在身上的棉麻围裙，手插在口袋里'),
  scarf: picture('scarf.svg', '围在身上的茜草红棉纱围巾'),
  caddy: picture('caddy.svg', '一只手合上黄铜茶筒'),
  caddyRow: evidencePictures.caddyRow,
  chasen: picture('chasen.svg', '竹茶筅和抹茶碗'),
  tenugui: picture('tenugui.svg', '展开的青海波手拭巾'),
  incense: picture('incense.svg', '一支点着的线香'),
  letter: picture('letter.svg', '印花信笺和信封'),
} as const;

/** Pictures of scenes, for posts. */
export const scenePictures = {
  kiln: picture('kiln.svg', '烧着火的柴窑', LANDSCAPE),
  street: picture('street.svg', '清早的巷子，早点摊冒着热气', PORTRAIT),
  hill: picture('hill.svg', '雾里的茶山', WIDE),
  packing: evidencePictures.packing,
  rain: picture('rain.svg', '下雨的窗，窗台上一杯茶', PORTRAIT),
  kyoto: picture('kyoto.svg', '京都一家挂着布帘的小店', LANDSCAPE),
  cat: picture('cat.svg', '猫睡在长凳上', LANDSCAPE),
  wheel: picture('wheel.svg', '双手在转盘上拉一只碗'),
  boards: picture('boards.svg', '晾坯架上一排排的杯坯', WIDE),
  drying: picture('drying.svg', '屋檐下挂着一串串柿子', PORTRAIT),
  dye: picture('dye.svg', '院子里晾着刚染好的布', LANDSCAPE),
  parcels: picture('parcels.svg', '等快递来的一摞包裹'),
  night: picture('night.svg', '夜里亮着灯的小铺'),
  river: picture('river.svg', '清早的昌江和小船', WIDE),
} as const;

/** Pictures of the shop itself. */
export const shopPictures = {
  cover: picture('cover.svg', '窗台上睡着的猫，架上的花器和盖碗', [750, 420]),
  avatar: picture('portrait.svg', '阿禾'),
  qrCode: picture('code.svg', '阿禾的微信二维码（示例）'),
} as const;

import { picture } from './picture';
import { shopPictures } from './pictures';
import type { ShopContent } from './types';

/**
 * The seller and their contact details. Id, codes and number are samples: replace them with your own and leave out those
 * you don't have. A group's QR code is valid for seven days and is hidden after that.
 */
export const seller: ShopContent['seller'] = {
  name: '阿禾',
  avatar: shopPictures.avatar,
  motto: '东西要常用，才算买对了。',
  about: [
    '爸爸拉了三十年坯，我在晾坯架底下长大。现在他烧，我卖，挑剩下的自家用。',
    '茶从浮梁后山几户人家收，点心是镇上老作坊做的，布是外婆那台木织机织的。每年去两趟京都，看看那边的匠人，带几样东西回来。',
    '铺子小，样数不多。上架的，我自己都用过至少一个季节。',
  ],
  wechatId: 'ahe-xiaopu',
  qrCode: shopPictures.qrCode,
  qrCodeUpdatedAt: { daysAgo: 2, time: '09:30' },
  helpTopics: [
    '拿不准大小、釉色，拍张你的茶桌给我看',
    '茶怎么泡、壶怎么养，随时问',
    '收到东西有问题，找我本人处理',
    '刻字、成套、送人，一起商量',
  ],
  replyHours: '每天 9:00–21:00 回，开窑时慢一点',
  phone: '0798-0000000',
  group: {
    name: '老客茶桌（示例群）',
    qrCode: picture(shopPictures.qrCode.file, '老客茶桌的群二维码（示例）'),
    until: { daysAhead: 6 },
  },
  officialAccount: { name: '阿禾的窑火（示例）' },
};

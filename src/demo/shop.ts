import type { AddressFields } from '@/contract/addresses/address';
import { yuan } from '@/contract/money';

import { shopPictures } from './pictures';
import type { ShopContent } from './types';

/** The shop's name, licence and rules. Every name and number of the licence is a sample. */
export const shop: ShopContent['shop'] = {
  name: '阿禾的小铺',
  signature: '窑边长大，卖自己用惯的茶和器。',
  avatar: shopPictures.avatar,
  cover: shopPictures.cover,
  payment: 'wechat',
  stall: { name: '小摊上买的' },
  payForMe: true,
  giftChoice: true,
  preparedOrderDays: 7,
  licence: {
    kind: 'registered',
    name: '景德镇市示例区阿禾茶器店（示例）',
    creditCode: '92360200EXAMPLE00X',
    type: '个体工商户',
    address: '江西省景德镇市示例区窑边路 1 号（示例）',
    representative: '示例经营者',
    scope: '日用陶瓷、纺织品、日用杂品零售；仅销售预包装食品。（示例）',
    permits: [{ name: '仅销售预包装食品备案（示例）', number: 'YB-EXAMPLE-0001' }],
  },
  categories: [
    { id: 'tea', name: '茶' },
    { id: 'ware', name: '茶器' },
    { id: 'bites', name: '点心' },
    { id: 'cloth', name: '布物' },
    { id: 'kyoto', name: '京都带回' },
  ],
  popularSearches: ['盖碗', '绿茶', '送礼', '桂花', '抹茶', '花瓶'],
  freight: {
    base: yuan(8),
    includedGrams: 1_000,
    perExtraKg: yuan(3),
    freeFrom: yuan(99),
    remote: { provinces: ['新疆维吾尔自治区', '西藏自治区', '青海省'], surcharge: yuan(12) },
  },
  delivery:
    '现货 48 小时内从景德镇寄出，每天下午四点快递来取。瓷器用纸浆托和双层箱，路上碎了，拍张照给我，补寄或退款你来选。',
  returns:
    '签收后第二天起算，七天内不用说理由就能退，东西没用过、不影响再卖就行；来回的运费，东西有问题我出，改主意了你出。当天做的点心和刻了名字的杯子退不了，买之前会请你确认。',
  privacy: [
    '这里是示例小铺。你的订单、收货地址和购物车只存在这台手机里，没有传到别处，删掉小程序就一起没了。',
    '真的开张以后，小铺只留做成一笔买卖要用的东西：你买了什么、寄到哪里、付了多少。地址和电话只给送货的快递看。',
    '不看你的通讯录（存我的号码，只写进去那一条），也不要你的手机号授权；相册里只拿得到你自己选的照片。订单和地址在「我的」里都查得到，地址随时能改、能删；订单有要改、要删的，直接找我。',
  ],
};

/** The address for returned goods. A sample: nothing should be sent there. */
export const returnAddress: AddressFields = {
  name: '阿禾',
  phone: '13800000000',
  province: '江西省',
  city: '景德镇市',
  district: '示例区',
  detail: '窑边路 1 号（示例，请别真的寄）',
};

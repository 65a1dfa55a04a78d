import { carrierLine } from '@/domain/addresses/address-line';

import { anAddress } from '../../support/builders/builders';

it.each([
  [anAddress(), '林小满，13812345678，浙江省杭州市西湖区文三路 1 号 2 楼'],
  [
    anAddress({ province: '上海市', city: '上海市', district: '徐汇区', detail: '淮海中路 1 号' }),
    '林小满，13812345678，上海市徐汇区淮海中路 1 号',
  ],
  [
    anAddress({ province: '广东省', city: '东莞市', district: '东莞市', detail: '虎门镇 1 号' }),
    '林小满，13812345678，广东省东莞市虎门镇 1 号',
  ],
])('an address is written in one line as carriers read it: %#', (address, line) => {
  expect(carrierLine(address)).toBe(line);
});

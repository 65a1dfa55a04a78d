import * as copy from '@/copy';

import { anAddress } from '../../../support/builders/builders';

const { place } = copy.region;

describe('the place of an address', () => {
  it('does not repeat a name that two levels share', () => {
    expect(place(anAddress({ province: '北京市', city: '北京市', district: '海淀区', detail: '1 号' }))).toBe(
      '北京市海淀区 1 号',
    );
  });
});

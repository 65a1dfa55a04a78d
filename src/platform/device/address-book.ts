import Taro from '@tarojs/taro';

import type { AddressFields } from '@/contract/addresses/address';
import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../failure-message';

/** Whether WeChat's address book is to be had here at all. */
export const hasAddressBook = process.env.TARO_ENV === 'weapp';

/**
 * The address the shopper picks in WeChat's address book. `cancelled`: she closed it. `refused`: she or the shop's
 * back-office declaration did not allow it; the form always works.
 */
export async function pickFromAddressBook(): Promise<Result<AddressFields, 'cancelled' | 'refused'>> {
  try {
    const picked = await Taro.chooseAddress();
    return ok({
      name: picked.userName,
      phone: picked.telNumber,
      province: picked.provinceName,
      city: picked.cityName,
      // Cities without districts, such as Dongguan, leave it empty.
      district: picked.countyName || picked.cityName,
      detail: picked.detailInfo,
    });
  } catch (thrown) {
    return err(isCancel(thrown) ? 'cancelled' : 'refused');
  }
}

/** Whether a `Picker` of mode `region` can be had: it brings its own table of places. Elsewhere they are written. */
export const hasRegionPicker = process.env.TARO_ENV === 'weapp';

import Taro from '@tarojs/taro';

import type { AddressFields } from '@/contract/addresses/address';
import { err, ok, type Result } from '@/contract/result';

import { isCancel } from '../error-message';

/** Whether WeChat's address book is available here. */
export const hasAddressBook = process.env.TARO_ENV === 'weapp';

/**
 * The address that the shopper picks in WeChat's address book. `cancelled`: the shopper closed it. `refused`: the
 * shopper did not allow it, or the shop did not declare it in WeChat's back office; the form always works.
 */
export async function chooseAddress(): Promise<Result<AddressFields, 'cancelled' | 'refused'>> {
  try {
    const picked = await Taro.chooseAddress();
    return ok({
      name: picked.userName,
      phone: picked.telNumber,
      province: picked.provinceName,
      city: picked.cityName,
      // Empty for cities without districts, such as Dongguan.
      district: picked.countyName || picked.cityName,
      detail: picked.detailInfo,
    });
  } catch (thrown) {
    return err(isCancel(thrown) ? 'cancelled' : 'refused');
  }
}

/** Whether `Picker` supports the mode `region`, with its own list of regions. Elsewhere the region is typed. */
export const hasRegionPicker = process.env.TARO_ENV === 'weapp';

import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { errorMessageOf } from '../error-message';

interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly wechatId: string;
}

/**
 * Adds a contact to the phone's address book, which is never read; the phone asks whether it is a new contact.
 * `cancelled`: the shopper closed that dialog. `refused`: no permission (scope.addPhoneContact, required since
 * 2022-02), or the shop did not declare 「通讯录（仅写入）」. `failed`: this host has no address book.
 */
export async function addPhoneContact({
  name,
  phone,
  wechatId,
}: Contact): Promise<Result<void, 'cancelled' | 'refused' | 'failed'>> {
  try {
    await Taro.addPhoneContact({ firstName: name, mobilePhoneNumber: phone, weChatNumber: wechatId });
    return ok(undefined);
  } catch (thrown) {
    const message = errorMessageOf(thrown);
    if (/auth|den(y|ied)|privacy|scope/i.test(message)) return err('refused');
    return err(/cancel/i.test(message) ? 'cancelled' : 'failed');
  }
}

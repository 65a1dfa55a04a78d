import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

import { messageOf } from '../failure-message';

interface Person {
  readonly name: string;
  readonly phone: string;
  readonly wechatId: string;
}

/**
 * Hands a person to the phone's address book, which is written and never read; the phone asks whether as someone new.
 * `cancelled`: she closed that question. `refused`: no leave (scope.addPhoneContact, asked for since 2022-02), or the shop
 * did not declare 「通讯录（仅写入）」. `failed`: this host has no address book.
 */
export async function addToContacts({
  name,
  phone,
  wechatId,
}: Person): Promise<Result<void, 'cancelled' | 'refused' | 'failed'>> {
  try {
    await Taro.addPhoneContact({ firstName: name, mobilePhoneNumber: phone, weChatNumber: wechatId });
    return ok(undefined);
  } catch (thrown) {
    const message = messageOf(thrown);
    if (/auth|den(y|ied)|privacy|scope/i.test(message)) return err('refused');
    return err(/cancel/i.test(message) ? 'cancelled' : 'failed');
  }
}

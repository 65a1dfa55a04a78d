import type { Picture } from '@/contract/picture';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { openPermissions } from '@/platform/device/permission-settings';
import { addToContacts } from '@/platform/device/phone-contacts';
import { saveToAlbum } from '@/platform/media/album';
import { pictureFile } from '@/platform/media/picture-file';
import { ask, say } from '@/platform/page/feedback';

const words = copy.addSeller;
const answers = { yes: words.toSettings, no: copy.common.cancel };

/** Refused once, WeChat asks no more: then the way is its page of permissions. Whether the leave was given there. */
async function allowAlbum(): Promise<boolean> {
  const opens = await ask({ title: words.album, words: words.albumSays, ...answers });
  return opens && openPermissions('scope.writePhotosAlbum');
}

async function allowContacts(): Promise<boolean> {
  const opens = await ask({ title: words.contacts, words: words.contactsSays, ...answers });
  return opens && openPermissions('scope.addPhoneContact');
}

/** Puts a code into the album, and says how it went. */
export async function saveCode(code: Picture): Promise<void> {
  const file = await pictureFile(code);
  if (!file.ok) return say(words.saveFailed);
  let kept = await saveToAlbum(file.value);
  if (!kept.ok && kept.failure === 'refused' && (await allowAlbum())) kept = await saveToAlbum(file.value);
  if (kept.ok) return say(words.saved);
  say(kept.failure === 'refused' ? words.notSaved : words.saveFailed);
}

/** Puts her number into the phone's address book, and says how it went. Put away, the phone's question needs no words. */
export async function keepNumber({ name, wechatId }: SellerCard, phone: string): Promise<void> {
  const person = { name, phone, wechatId };
  let kept = await addToContacts(person);
  if (!kept.ok && kept.failure === 'refused' && (await allowContacts())) kept = await addToContacts(person);
  if (kept.ok) return say(words.phoneKept);
  if (kept.failure !== 'cancelled') say(kept.failure === 'refused' ? words.phoneRefused : words.phoneFailed);
}

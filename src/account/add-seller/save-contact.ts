import type { Picture } from '@/contract/picture';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { openPermissionSettings } from '@/platform/device/permission-settings';
import { addPhoneContact } from '@/platform/device/phone-contacts';
import { saveToAlbum } from '@/platform/media/album';
import { writePictureFile } from '@/platform/media/picture-file';
import { confirm, showToast } from '@/platform/page/feedback';

const texts = copy.addSeller;
const buttons = { confirmText: texts.toSettings, cancelText: copy.common.cancel };

/** WeChat asks for a permission only once. After a refusal this opens its settings page; returns whether it was granted there. */
async function requestAlbumPermission(): Promise<boolean> {
  const confirmed = await confirm({ title: texts.albumDeniedTitle, content: texts.albumDeniedText, ...buttons });
  return confirmed && openPermissionSettings('scope.writePhotosAlbum');
}

async function requestContactsPermission(): Promise<boolean> {
  const confirmed = await confirm({ title: texts.contactsDeniedTitle, content: texts.contactsDeniedText, ...buttons });
  return confirmed && openPermissionSettings('scope.addPhoneContact');
}

/** Saves a QR code to the album and shows the result. */
export async function saveCode(code: Picture): Promise<void> {
  const file = await writePictureFile(code);
  if (!file.ok) return showToast(texts.saveFailed);
  let saved = await saveToAlbum(file.value);
  if (!saved.ok && saved.failure === 'refused' && (await requestAlbumPermission()))
    saved = await saveToAlbum(file.value);
  if (saved.ok) return showToast(texts.saved);
  showToast(saved.failure === 'refused' ? texts.notSaved : texts.saveFailed);
}

/** Saves the seller's number to the phone's contacts and shows the result, unless the shopper cancelled. */
export async function savePhoneNumber({ name, wechatId }: SellerCard, phone: string): Promise<void> {
  const contact = { name, phone, wechatId };
  let saved = await addPhoneContact(contact);
  if (!saved.ok && saved.failure === 'refused' && (await requestContactsPermission()))
    saved = await addPhoneContact(contact);
  if (saved.ok) return showToast(texts.phoneSaved);
  if (saved.failure !== 'cancelled') showToast(saved.failure === 'refused' ? texts.phoneRefused : texts.phoneFailed);
}

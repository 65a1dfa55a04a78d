import type { Picture } from '@/contract/picture';
import type { SellerCard } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { openPermissionSettings } from '@/platform/device/permission-settings';
import { addPhoneContact } from '@/platform/device/phone-contacts';
import { saveToAlbum } from '@/platform/media/album';
import { writePictureFile } from '@/platform/media/picture-file';
import { confirm, showToast } from '@/platform/page/feedback';

const buttons = { confirmText: copy.addSeller.toSettings, cancelText: copy.common.cancel };

/**
 * WeChat asks for a permission only once. After a refusal this opens its settings page; returns whether it was granted
 * there.
 */
async function requestAlbumPermission(): Promise<boolean> {
  const confirmed = await confirm({
    title: copy.addSeller.albumDeniedTitle,
    content: copy.addSeller.albumDeniedText,
    ...buttons,
  });
  return confirmed && openPermissionSettings('scope.writePhotosAlbum');
}

async function requestContactsPermission(): Promise<boolean> {
  const confirmed = await confirm({
    title: copy.addSeller.contactsDeniedTitle,
    content: copy.addSeller.contactsDeniedText,
    ...buttons,
  });
  return confirmed && openPermissionSettings('scope.addPhoneContact');
}

/** Saves a QR code to the album and shows the result. */
export async function saveCode(code: Picture): Promise<void> {
  const file = await writePictureFile(code);
  if (!file.ok) return showToast(copy.addSeller.saveFailed);
  let saved = await saveToAlbum(file.value);
  if (!saved.ok && saved.failure === 'refused' && (await requestAlbumPermission()))
    saved = await saveToAlbum(file.value);
  if (saved.ok) return showToast(copy.addSeller.saved);
  showToast(saved.failure === 'refused' ? copy.addSeller.notSaved : copy.addSeller.saveFailed);
}

/** Saves the seller's number to the phone's contacts and shows the result, unless the shopper cancelled. */
export async function savePhoneNumber({ name, wechatId }: SellerCard, phone: string): Promise<void> {
  const contact = { name, phone, wechatId };
  let saved = await addPhoneContact(contact);
  if (!saved.ok && saved.failure === 'refused' && (await requestContactsPermission()))
    saved = await addPhoneContact(contact);
  if (saved.ok) return showToast(copy.addSeller.phoneSaved);
  if (saved.failure !== 'cancelled')
    showToast(saved.failure === 'refused' ? copy.addSeller.phoneRefused : copy.addSeller.phoneFailed);
}

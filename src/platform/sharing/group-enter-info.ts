import Taro from '@tarojs/taro';

import type { EncryptedGroupInfo } from '@/contract/entry/group';

import { played } from '../preview';

const nonEmptyText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What the embedded cloud takes as the demo shop's group. */
const PREVIEW_GROUP: EncryptedGroupInfo = { encryptedData: 'preview', iv: 'preview' };

/**
 * WeChat's encrypted information on the group in which the card was opened; undefined without a group or permission.
 */
export async function readGroupEnterInfo(): Promise<EncryptedGroupInfo | undefined> {
  if (process.env.TARO_ENV === 'h5') return played().arrival === 'group' ? PREVIEW_GROUP : undefined;
  try {
    // Taro's type lacks these fields.
    const info: Readonly<Record<string, unknown>> = { ...(await Taro.getGroupEnterInfo()) };
    const encryptedData = nonEmptyText(info['encryptedData']);
    const iv = nonEmptyText(info['iv']);
    const cloudId = nonEmptyText(info['cloudID']);
    return encryptedData && iv ? { encryptedData, iv, ...(cloudId !== undefined && { cloudId }) } : undefined;
  } catch {
    return undefined;
  }
}

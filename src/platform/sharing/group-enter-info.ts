import Taro from '@tarojs/taro';

import type { EncryptedGroupInfo } from '@/contract/entry/group';

const nonEmptyText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * WeChat's encrypted information on the group in which the card was opened; undefined without a group or permission.
 */
export async function readGroupEnterInfo(): Promise<EncryptedGroupInfo | undefined> {
  if (process.env.TARO_ENV !== 'weapp') return undefined;
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

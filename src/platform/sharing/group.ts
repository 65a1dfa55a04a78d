import Taro from '@tarojs/taro';

import type { SealedGroup } from '@/contract/entry/group';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What WeChat tells, sealed, of the group that the open card was opened in; undefined where it was none or is not told. */
export async function groupEntered(): Promise<SealedGroup | undefined> {
  if (process.env.TARO_ENV !== 'weapp') return undefined;
  try {
    // Taro's types have the answer without what it answers.
    const told: Readonly<Record<string, unknown>> = { ...(await Taro.getGroupEnterInfo()) };
    const encryptedData = text(told['encryptedData']);
    const iv = text(told['iv']);
    const cloudId = text(told['cloudID']);
    return encryptedData && iv ? { encryptedData, iv, ...(cloudId !== undefined && { cloudId }) } : undefined;
  } catch {
    return undefined;
  }
}

import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import * as copy from '@/copy';
import { dismissNotice, useNotices, type Notice } from '@/stores/entry/notices';

import styles from './notices.module.css';

interface NoticesProps {
  /** Resolves again the code that could not be resolved while offline. */
  readonly onRetryEntry: () => void;
}

const TEXTS = {
  'invalid-code': copy.feed.codeUnreadable,
  unreachable: copy.feed.codeOffline,
  'lost-page': copy.feed.pageNotFound,
  'storage-reset': copy.common.storageReset,
} as const satisfies Record<Notice, string>;

/** Notices above the feed. Each stays until it is dismissed. */
export function Notices({ onRetryEntry }: NoticesProps) {
  const notices = useNotices((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <View className={styles['notices']}>
      {notices.map((notice) => (
        <View key={notice} className={styles['notice']} aria-role="alert">
          <View className={styles['text']}>{TEXTS[notice]}</View>
          {notice === 'unreachable' && (
            <Pressable className={styles['action']} onTap={onRetryEntry}>
              {copy.common.retry}
            </Pressable>
          )}
          <Pressable className={styles['action']} onTap={() => dismissNotice(notice)}>
            {copy.feed.dismiss}
          </Pressable>
        </View>
      ))}
    </View>
  );
}

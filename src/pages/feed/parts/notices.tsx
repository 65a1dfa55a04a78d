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
  const notes = useNotices((state) => state.notices);
  if (notes.length === 0) return null;
  return (
    <View className={styles['notices']}>
      {notes.map((note) => (
        <View key={note} className={styles['notice']} aria-role="alert">
          <View className={styles['text']}>{TEXTS[note]}</View>
          {note === 'unreachable' && (
            <Pressable className={styles['action']} onTap={onRetryEntry}>
              {copy.common.retry}
            </Pressable>
          )}
          <Pressable className={styles['action']} onTap={() => dismissNotice(note)}>
            {copy.feed.dismiss}
          </Pressable>
        </View>
      ))}
    </View>
  );
}

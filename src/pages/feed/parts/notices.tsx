import { View } from '@tarojs/components';

import * as copy from '@/copy';
import { dismissNote, useNotes, type Note } from '@/stores/entry/notices';

import styles from './notices.module.css';

interface NoteBoardProps {
  /** Looks the code up again that could not be looked up. */
  readonly onRetryEntry: () => void;
}

const WORDS = {
  misread: copy.feed.misread,
  unreachable: copy.feed.unreachable,
  'lost-page': copy.feed.lostPage,
  'storage-reset': copy.common.storageReset,
} as const satisfies Record<Note, string>;

/** What the shopper should be told when she lands here. Each note stays until she puts it away. */
export function NoteBoard({ onRetryEntry }: NoteBoardProps) {
  const notes = useNotes((state) => state.notes);
  if (notes.length === 0) return null;
  return (
    <View className={styles['board']}>
      {notes.map((note) => (
        <View key={note} className={styles['note']} aria-role="alert">
          <View className={styles['words']}>{WORDS[note]}</View>
          {note === 'unreachable' && (
            <View className={styles['act']} hoverClass={styles['pressed']} aria-role="button" onClick={onRetryEntry}>
              {copy.common.retry}
            </View>
          )}
          <View
            className={styles['act']}
            hoverClass={styles['pressed']}
            aria-role="button"
            onClick={() => dismissNote(note)}
          >
            {copy.feed.gotIt}
          </View>
        </View>
      ))}
    </View>
  );
}

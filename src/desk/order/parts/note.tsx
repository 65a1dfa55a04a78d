import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { TextArea } from '@/components/ui/text-area/text-area';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { showToast } from '@/platform/page/feedback';
import { setNote } from '@/stores/desk/desk-orders';

import styles from './order.module.css';

interface NoteProps {
  readonly orderId: string;
  readonly note: string;
}

/** From how many characters before the limit they are counted. */
const COUNT_FROM = 50;

/** The private note, written in place. What is typed stays until it was saved. */
export function Note({ orderId, note }: NoteProps) {
  const [draft, setDraft] = useState<string>();
  const [busy, setBusy] = useState(false);
  const text = draft ?? note;
  const save = async () => {
    setBusy(true);
    const answer = await setNote({ orderId, note: text.trim() });
    setBusy(false);
    if (answer.ok) setDraft(undefined);
    showToast(answer.ok ? copy.deskOrder.noteSaved : failureText(answer.failure));
  };
  return (
    <View className={styles['card']}>
      <View className={styles['title']}>{copy.deskOrder.note}</View>
      <TextArea
        size="two-lines"
        label={copy.deskOrder.note}
        value={text}
        placeholder={copy.deskOrder.noteHint}
        maxLength={LIMITS.noteChars}
        countFrom={COUNT_FROM}
        countText={copy.deskOrder.charCount}
        onChange={setDraft}
      />
      {draft !== undefined && draft.trim() !== note && (
        <Button wide busy={busy} onTap={() => void save()}>
          {copy.deskOrder.save}
        </Button>
      )}
    </View>
  );
}

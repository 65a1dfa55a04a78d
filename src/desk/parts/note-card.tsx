import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { TextArea } from '@/components/ui/text-area/text-area';
import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { tell } from './tell';

interface NoteCardProps {
  readonly title: string;
  readonly hint: string;
  /** As it is saved. */
  readonly note: string;
  readonly save: (note: string) => Promise<Result<unknown, Failure>>;
}

/** From how many characters before the limit they are counted. */
const COUNT_FROM = 50;

/** A private note, written in place. What is typed stays until it was saved. */
export function NoteCard({ title, hint, note, save }: NoteCardProps) {
  const [draft, setDraft] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async (text: string) => {
    setBusy(true);
    const isSaved = await tell(save(text.trim()), copy.deskForm.noted);
    setBusy(false);
    if (isSaved) setDraft(undefined);
  };
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={title} />
      <TextArea
        size="two-lines"
        label={title}
        value={draft ?? note}
        placeholder={hint}
        maxLength={LIMITS.noteChars}
        countFrom={COUNT_FROM}
        countText={copy.deskForm.charCount}
        onChange={setDraft}
      />
      {draft !== undefined && draft.trim() !== note && (
        <Button wide busy={busy} onTap={() => void send(draft)}>
          {copy.deskForm.save}
        </Button>
      )}
    </View>
  );
}

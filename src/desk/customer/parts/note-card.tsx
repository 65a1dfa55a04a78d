import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { TextArea } from '@/components/ui/text-area/text-area';
import type { DeskCustomer } from '@/contract/desk/customer';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { useNote } from '../use-customer';
import styles from './parts.module.css';

/** The note appears while this many characters are left. */
const COUNT_FROM = 50;

/** The seller's private note. */
export function NoteCard({ customer }: { readonly customer: DeskCustomer }) {
  const { note, setNote, isBusy, isChanged, save } = useNote(customer);
  return (
    <View className={shared['padded-card']}>
      <SectionHeading title={copy.deskCustomers.note} />
      <TextArea
        label={copy.deskCustomers.note}
        value={note}
        placeholder={copy.deskCustomers.noteHint}
        maxLength={LIMITS.noteChars}
        countFrom={COUNT_FROM}
        countText={copy.deskCustomers.noteCount}
        size="two-lines"
        onChange={setNote}
      />
      {isChanged && (
        <View className={styles['actions']}>
          <Button kind="primary" busy={isBusy} onTap={save}>
            {copy.deskCustomers.save}
          </Button>
        </View>
      )}
    </View>
  );
}

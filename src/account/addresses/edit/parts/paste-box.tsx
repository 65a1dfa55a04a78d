import { Textarea, View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import type { AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';

import { MOST_PASTED } from '../parse/marked-text';
import { usePaste } from '../use-paste';
import styles from './paste-box.module.css';

interface PasteBoxProps {
  readonly fields: AddressFields;
  readonly onWrite: (part: Partial<AddressFields>) => void;
  readonly onMissing: (name: keyof AddressFields) => void;
}

/** Takes a whole address as it came in a chat, and fills the form below with its parts. */
export function PasteBox(props: PasteBoxProps) {
  const { text, onText, onSplit, says, canUndo, undo } = usePaste(props);
  const words = copy.account.form.paste;
  return (
    <View className={styles['box']}>
      <Textarea
        className={styles['area']}
        autoHeight
        disableDefaultPadding
        value={text}
        placeholder={words.hint}
        placeholderClass={styles['hint'] ?? ''}
        maxlength={MOST_PASTED}
        aria-label={words.hint}
        onInput={({ detail: { value } }) => onText(value)}
      />
      {says.length > 0 ? (
        <View className={styles['foot']}>
          <View className={styles['says']} aria-role="alert">
            {says.join('')}
          </View>
          {canUndo && (
            <Act label={words.undoLabel} onTap={undo}>
              {words.undo}
            </Act>
          )}
        </View>
      ) : (
        text.trim() !== '' && (
          <View className={styles['foot']}>
            <Act wide onTap={onSplit}>
              {words.split}
            </Act>
          </View>
        )
      )}
    </View>
  );
}

import { Textarea, View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import type { AddressFields } from '@/contract/addresses/address';
import * as copy from '@/copy';

import { MAX_CHARS } from '../parse/mark-text';
import { usePaste } from '../use-paste';
import styles from './paste-box.module.css';

interface PasteBoxProps {
  readonly fields: AddressFields;
  readonly onUpdate: (part: Partial<AddressFields>) => void;
  readonly onMissing: (name: keyof AddressFields) => void;
}

/** A box to paste a whole address into; fills in the form below. */
export function PasteBox(props: PasteBoxProps) {
  const { text, onText, onSplit, report, canUndo, undo } = usePaste(props);
  const texts = copy.addressForm.paste;
  return (
    <View className={styles['box']}>
      <Textarea
        className={styles['area']}
        autoHeight
        disableDefaultPadding
        value={text}
        placeholder={texts.hint}
        placeholderClass={styles['hint'] ?? ''}
        maxlength={MAX_CHARS}
        aria-label={texts.hint}
        onInput={({ detail: { value } }) => onText(value)}
      />
      {report.length > 0 ? (
        <View className={styles['footer']}>
          <View className={styles['report']} aria-role="alert">
            {report.join('')}
          </View>
          {canUndo && (
            <Button label={texts.undoLabel} onTap={undo}>
              {texts.undo}
            </Button>
          )}
        </View>
      ) : (
        text.trim() !== '' && (
          <View className={styles['footer']}>
            <Button wide onTap={onSplit}>
              {texts.splitFields}
            </Button>
          </View>
        )
      )}
    </View>
  );
}

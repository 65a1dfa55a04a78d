import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { TextArea } from '@/components/ui/text-area/text-area';
import * as copy from '@/copy';
import { useReplyDraft } from '@/stores/desk/reply-drafts';

import styles from './desk.module.css';

interface ReplyFormProps {
  /** Of what is replied to. */
  readonly id: string;
  /** In characters. */
  readonly maxLength: number;
  readonly busy: boolean;
  /** Resolves to whether it was sent; the draft is kept until then. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** From how many characters before the limit they are counted. */
const COUNT_FROM = 60;

/** Writes a reply under a comment or review. */
export function ReplyForm({ id, maxLength, busy, onSend, onClose }: ReplyFormProps) {
  const [text, write] = useReplyDraft(id);
  const send = async () => {
    if (!(await onSend(text))) return;
    write('');
    onClose();
  };
  return (
    <>
      <View className={styles['field']}>
        <TextArea
          size="two-lines"
          label={copy.deskAnswers.reply}
          value={text}
          placeholder={copy.deskAnswers.replyHint}
          maxLength={maxLength}
          countFrom={COUNT_FROM}
          countText={copy.deskForm.charCount}
          onChange={write}
        />
      </View>
      <View className={styles['actions']}>
        <Button kind="plain" onTap={onClose}>
          {copy.deskAnswers.cancel}
        </Button>
        <Button kind="primary" busy={busy} disabled={text.trim() === ''} onTap={() => void send()}>
          {copy.deskAnswers.send}
        </Button>
      </View>
    </>
  );
}

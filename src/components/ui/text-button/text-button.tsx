import { Pressable } from '../pressable/pressable';
import styles from './text-button.module.css';

interface TextButtonProps {
  readonly text: string;
  /** Read aloud instead of the text, where that alone would not say enough. */
  readonly label?: string;
  readonly onTap: () => void;
}

/** A quiet button of one word, in a row of others. */
export function TextButton({ text, label, onTap }: TextButtonProps) {
  return (
    <Pressable className={styles['button']} label={label} onTap={onTap}>
      {text}
    </Pressable>
  );
}

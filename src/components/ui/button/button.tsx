import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { useBrowseOnly } from '../screen/browse-only';
import pressable from '../pressable/pressable.module.css';
import styles from './button.module.css';

interface ButtonProps {
  /** primary: the next step, one per screen. pay: opens WeChat Pay. quiet: outlined. plain: text only. */
  readonly kind?: 'primary' | 'pay' | 'quiet' | 'plain';
  readonly wide?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Stands at the right edge of a plain text's page or card: the text, not its tap area, ends there. */
  readonly atEnd?: boolean;
  /** Read aloud instead of the text, where that alone would not say enough. */
  readonly label?: string;
  /**
   * Also shown in WeChat's single-page mode (a page opened from Moments), where buttons that leave the page do not
   * work.
   */
  readonly allowBrowseOnly?: boolean;
  readonly onTap: () => void;
}

/** A button; its text is a verb. */
export function Button({
  kind = 'quiet',
  wide = false,
  busy = false,
  disabled = false,
  atEnd = false,
  label,
  allowBrowseOnly = false,
  onTap,
  children,
}: PropsWithChildren<ButtonProps>) {
  const browseOnly = useBrowseOnly();
  if (browseOnly && !allowBrowseOnly) return null;
  const isDisabled = busy || disabled;
  const className = [
    styles['button'],
    styles[kind],
    wide && styles['wide'],
    atEnd && styles['at-end'],
    isDisabled && styles['disabled'],
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <View
      className={className}
      hoverClass={isDisabled ? 'none' : pressable['pressed']}
      aria-role="button"
      aria-disabled={isDisabled}
      aria-label={label}
      onClick={isDisabled ? undefined : onTap}
    >
      {children}
    </View>
  );
}

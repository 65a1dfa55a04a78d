import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { useBrowseOnly } from '../screen/browse-only';
import styles from './button.module.css';

interface ActProps {
  /** primary: the next step, once a screen. pay: opens WeChat Pay. quiet: outlined. plain: words only. */
  readonly kind?: 'primary' | 'pay' | 'quiet' | 'plain';
  readonly wide?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Read out instead of the words on it, where these alone would not say enough. */
  readonly label?: string;
  /** It needs no more than this page, so that it is there under a post in Moments too, where no other act works. */
  readonly stays?: boolean;
  readonly onTap: () => void;
}

/** A button. Its words are a verb. */
export function Act({
  kind = 'quiet',
  wide = false,
  busy = false,
  disabled = false,
  label,
  stays = false,
  onTap,
  children,
}: PropsWithChildren<ActProps>) {
  const browseOnly = useBrowseOnly();
  if (browseOnly && !stays) return null;
  const off = busy || disabled;
  const names = [styles['act'], styles[kind], wide && styles['wide'], off && styles['off']].filter(Boolean).join(' ');
  return (
    <View
      className={names}
      hoverClass={off ? 'none' : styles['pressed']}
      aria-role="button"
      aria-disabled={off}
      aria-label={label}
      onClick={off ? undefined : onTap}
    >
      {children}
    </View>
  );
}

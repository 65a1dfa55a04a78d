import { Button } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { useBrowseOnly } from '../screen/browse-only';
import styles from './button.module.css';

interface HostActProps {
  /** What WeChat opens: a list of chats, or the shop's customer service. */
  readonly open: 'share' | 'contact';
  readonly kind?: 'primary' | 'quiet' | 'plain';
  readonly wide?: boolean;
  readonly label?: string;
  /** Unlike any other on its page: by it the page is told which button shares. */
  readonly id?: string;
  /** With `contact`: what the chat opens with, as a card that leads back to `path`. */
  readonly card?: { readonly title: string; readonly path: string };
}

/** A button that only WeChat can answer, drawn like any other act. Elsewhere there is nothing behind it, and no button. */
export function HostAct({
  open,
  kind = 'quiet',
  wide = false,
  label,
  id,
  card,
  children,
}: PropsWithChildren<HostActProps>) {
  const browseOnly = useBrowseOnly();
  if (process.env.TARO_ENV !== 'weapp' || browseOnly) return null;
  const names = [styles['act'], styles['bare'], styles[kind], wide && styles['wide']].filter(Boolean).join(' ');
  return (
    <Button
      {...(id !== undefined && { id })}
      className={names}
      hoverClass={styles['pressed'] ?? ''}
      openType={open}
      aria-label={label}
      {...(card && { showMessageCard: true, sendMessageTitle: card.title, sendMessagePath: card.path })}
    >
      {children}
    </Button>
  );
}

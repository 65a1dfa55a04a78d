import { Button } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { useBrowseOnly } from '../screen/browse-only';
import pressable from '../pressable/pressable.module.css';
import styles from './button.module.css';

interface OpenTypeButtonProps {
  /** What WeChat opens: the list of chats to share to, or the customer service chat. */
  readonly openType: 'share' | 'contact';
  readonly kind?: 'primary' | 'quiet' | 'plain';
  readonly wide?: boolean;
  readonly label?: string;
  /** Unique on its page: WeChat passes it to the page's share handler. */
  readonly id?: string;
  /** With `contact`: the card offered in the chat; it opens `path`. */
  readonly messageCard?: { readonly title: string; readonly path: string };
}

/** WeChat's own button with an `openType`, drawn like `Button`. Not rendered outside WeChat or in single-page mode. */
export function OpenTypeButton({
  openType,
  kind = 'quiet',
  wide = false,
  label,
  id,
  messageCard,
  children,
}: PropsWithChildren<OpenTypeButtonProps>) {
  const browseOnly = useBrowseOnly();
  if (process.env.TARO_ENV !== 'weapp' || browseOnly) return null;
  const className = [styles['button'], styles['native'], styles[kind], wide && styles['wide']]
    .filter(Boolean)
    .join(' ');
  return (
    <Button
      {...(id !== undefined && { id })}
      className={className}
      hoverClass={pressable['pressed'] ?? ''}
      openType={openType}
      aria-label={label}
      {...(messageCard && {
        showMessageCard: true,
        sendMessageTitle: messageCard.title,
        sendMessagePath: messageCard.path,
      })}
    >
      {children}
    </Button>
  );
}

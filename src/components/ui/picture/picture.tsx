import { Image } from '@tarojs/components';
import { useEffect, useState } from 'react';

import type { Picture as PictureData } from '@/contract/picture';

import styles from './picture.module.css';

interface PictureProps {
  readonly picture: PictureData;
  readonly className?: string | undefined;
  /** Hidden from screen readers: the text beside it says the same. */
  readonly decorative?: boolean;
  readonly eager?: boolean;
  readonly onTap?: () => void;
}

/** Addresses of what was shown since the app started. */
const shown = new Set<string>();

/** Whether this picture was shown before it was put here: it is on the phone, and need not fade in again. */
function useIsKnown(url: string): boolean {
  const [isKnown] = useState(() => shown.has(url));
  useEffect(() => {
    shown.add(url);
  }, [url]);
  return isKnown;
}

/** A picture on a placeholder ground, cropped to the size of its parent or class. The first time it fades in. */
export function Picture({ picture, className = '', decorative = false, eager = false, onTap }: PictureProps) {
  const known = useIsKnown(picture.url) ? ` ${styles['known']}` : '';
  return (
    <Image
      className={`${styles['picture']}${known} ${className}`}
      src={picture.url}
      mode="aspectFill"
      lazyLoad={!eager}
      {...(decorative ? { 'aria-hidden': true } : { 'aria-label': picture.alt })}
      onClick={onTap}
    />
  );
}

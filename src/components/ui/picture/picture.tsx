import { Image } from '@tarojs/components';

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

/** A picture on a placeholder ground, cropped to the size of its parent or class. */
export function Picture({ picture, className = '', decorative = false, eager = false, onTap }: PictureProps) {
  return (
    <Image
      className={`${styles['picture']} ${className}`}
      src={picture.url}
      mode="aspectFill"
      lazyLoad={!eager}
      {...(decorative ? { 'aria-hidden': true } : { 'aria-label': picture.alt })}
      onClick={onTap}
    />
  );
}

import { View } from '@tarojs/components';

import { Chevron } from '../chevron/chevron';
import { Pressable } from '../pressable/pressable';
import styles from './section-heading.module.css';

interface SectionHeadingProps {
  readonly title: string;
  /** Opens all of what the section shows a part of. */
  readonly more?: { readonly text: string; readonly label: string; readonly onTap: () => void } | undefined;
}

/** The heading of a section of a page. */
export function SectionHeading({ title, more }: SectionHeadingProps) {
  const heading = (
    <View className={styles['title']} aria-role="heading">
      {title}
    </View>
  );
  if (!more) return heading;
  return (
    <Pressable className={styles['link']} label={more.label} onTap={more.onTap}>
      {heading}
      <View className={styles['more']}>{more.text}</View>
      <Chevron />
    </Pressable>
  );
}

import { useState } from 'react';
import { Text, View } from '@tarojs/components';

import { Act } from '@/components/act/act';
import type { PostDetail } from '@/contract/post';
import * as copy from '@/copy';

import { allPictures } from '../../layouts/drawing-of';
import { captionOf, keepOriginals } from '../keep-originals';
import styles from './preview.module.css';

/** All pictures of a post and its words in one tap. The words stand here too, for where they can't be copied. */
export function Originals({ post }: { readonly post: PostDetail }) {
  const [busy, setBusy] = useState(false);
  const caption = captionOf(post);
  const count = allPictures(post).length;
  if (count === 0) return null;
  const keep = async () => {
    setBusy(true);
    await keepOriginals(post);
    setBusy(false);
  };
  return (
    <>
      <View className={styles['again']}>
        <Act busy={busy} onTap={() => void keep()}>
          {copy.posters.keep(count)}
        </Act>
      </View>
      <View className={styles['note']}>
        <Text userSelect>{caption}</Text>
      </View>
    </>
  );
}

import { View } from '@tarojs/components';

import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { CloseIcon } from '../close-icon/close-icon';
import { Picture } from '../picture/picture';
import { Pressable } from '../pressable/pressable';
import styles from './picture-picker.module.css';

interface PicturePickerProps {
  readonly pictures: readonly PictureData[];
  /** At this count the add button is hidden. */
  readonly limit: number;
  /** Why choosing failed. */
  readonly problem?: keyof typeof copy.pictures.problem | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  /** Opens the picture at `index` full screen. */
  readonly onOpen: (index: number) => void;
}

interface PickedPictureProps extends Pick<PicturePickerProps, 'onRemove' | 'onOpen'> {
  readonly picture: PictureData;
  readonly index: number;
  readonly count: number;
}

function PickedPicture({ picture, index, count, onRemove, onOpen }: PickedPictureProps) {
  const position = index + 1;
  return (
    <View className={styles['cell']}>
      <View
        className={shared['cover']}
        aria-role="button"
        aria-label={copy.pictures.pictureLabel(position, count)}
        onClick={() => onOpen(index)}
      >
        <Picture picture={picture} decorative />
      </View>
      <View
        className={styles['remove']}
        aria-role="button"
        aria-label={copy.pictures.removeLabel(position)}
        onClick={() => onRemove(index)}
      >
        <View className={styles['disc']}>
          <CloseIcon small />
        </View>
      </View>
    </View>
  );
}

/** The pictures of a review or refund request: preview, remove and add. */
export function PicturePicker({ pictures, limit, problem, onAdd, onRemove, onOpen }: PicturePickerProps) {
  const count = pictures.length;
  return (
    <View>
      <View className={styles['grid']}>
        {pictures.map((picture, index) => (
          <PickedPicture key={picture.url + index} {...{ picture, index, count, onRemove, onOpen }} />
        ))}
        {count < limit && (
          <Pressable
            className={`${styles['cell']} ${styles['add']}`}
            label={copy.pictures.addLabel(count, limit)}
            onTap={onAdd}
          >
            <View className={styles['inside']} aria-hidden>
              <View className={styles['plus']} />
              <View>{count === 0 ? copy.pictures.add : copy.pictures.countOfLimit(count, limit)}</View>
            </View>
          </Pressable>
        )}
      </View>
      {problem && (
        <View className={styles['problem']} aria-role="alert">
          {copy.pictures.problem[problem]}
        </View>
      )}
    </View>
  );
}

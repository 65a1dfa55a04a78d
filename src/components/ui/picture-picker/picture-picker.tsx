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
  /** The pictures just chosen are not there yet. */
  readonly busy?: boolean;
  /** The text needs a picture; else a problem ends with the comfort that it needs none. */
  readonly required?: boolean;
  /** Why a picture was not added. */
  readonly problem?: keyof typeof copy.pictures.problem | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  /** Opens the picture at `index` full screen. */
  readonly onOpen: (index: number) => void;
  /** Given where the sequence matters: puts the picture at `index` before the one in front of it. */
  readonly onMoveUp?: (index: number) => void;
}

interface PickedPictureProps extends Pick<PicturePickerProps, 'onRemove' | 'onOpen' | 'onMoveUp'> {
  readonly picture: PictureData;
  readonly index: number;
  readonly count: number;
}

function PickedPicture({ picture, index, count, onRemove, onOpen, onMoveUp }: PickedPictureProps) {
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
      {onMoveUp && index > 0 && (
        <View
          className={styles['move-up']}
          aria-role="button"
          aria-label={copy.pictures.moveUpLabel(position)}
          onClick={() => onMoveUp(index)}
        >
          <View className={styles['disc']}>
            <View className={styles['arrow']} />
          </View>
        </View>
      )}
    </View>
  );
}

/** The pictures of a text: preview, remove, add and put in sequence. */
export function PicturePicker(props: PicturePickerProps) {
  const { pictures, limit, busy = false, required = false, problem, onAdd, ...actions } = props;
  const count = pictures.length;
  const addText = count === 0 ? copy.pictures.add : copy.pictures.countOfLimit(count, limit);
  return (
    <View>
      <View className={styles['grid']}>
        {pictures.map((picture, index) => (
          <PickedPicture key={picture.url + index} {...{ picture, index, count, ...actions }} />
        ))}
        {count < limit && (
          <Pressable
            className={`${styles['cell']} ${styles['add']}`}
            label={copy.pictures.addLabel(count, limit)}
            onTap={busy ? undefined : onAdd}
          >
            <View className={styles['inside']} aria-hidden>
              <View className={styles['plus']} />
              <View>{busy ? copy.pictures.adding : addText}</View>
            </View>
          </Pressable>
        )}
      </View>
      {problem && (
        <View className={styles['problem']} aria-role="alert">
          {copy.pictures.problem[problem] + (required ? '' : copy.pictures.optional)}
        </View>
      )}
    </View>
  );
}

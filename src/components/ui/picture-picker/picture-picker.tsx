import { View } from '@tarojs/components';

import type { Picture as PictureData } from '@/contract/picture';
import * as copy from '@/copy';

import { Cross } from '../close-icon/close-icon';
import { Picture } from '../picture/picture';
import styles from './picture-picker.module.css';

interface PicturePickerProps {
  readonly pictures: readonly PictureData[];
  /** As many fit; full, there is nothing to add with. */
  readonly most: number;
  /** Why no picture could be chosen. */
  readonly trouble?: keyof typeof copy.pictures.trouble | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  /** Shows the picture at `index` full screen. */
  readonly onOpen: (index: number) => void;
}

interface OneProps extends Pick<PicturePickerProps, 'onRemove' | 'onOpen'> {
  readonly picture: PictureData;
  readonly index: number;
  readonly count: number;
}

function One({ picture, index, count, onRemove, onOpen }: OneProps) {
  const at = index + 1;
  return (
    <View className={styles['cell']}>
      <View
        className={styles['picture']}
        aria-role="button"
        aria-label={copy.pictures.one(at, count)}
        onClick={() => onOpen(index)}
      >
        <Picture picture={picture} decorative />
      </View>
      <View
        className={styles['remove']}
        aria-role="button"
        aria-label={copy.pictures.remove(at)}
        onClick={() => onRemove(index)}
      >
        <View className={styles['disc']}>
          <Cross small />
        </View>
      </View>
    </View>
  );
}

/** Pictures that go with something a shopper writes: looked at, taken out, and more of them put in. */
export function PicturePicker({ pictures, most, trouble, onAdd, onRemove, onOpen }: PicturePickerProps) {
  const words = copy.pictures;
  const count = pictures.length;
  return (
    <View>
      <View className={styles['grid']}>
        {pictures.map((picture, index) => (
          <One key={picture.url + index} {...{ picture, index, count, onRemove, onOpen }} />
        ))}
        {count < most && (
          <View
            className={`${styles['cell']} ${styles['add']}`}
            hoverClass={styles['pressed']}
            aria-role="button"
            aria-label={words.addLabel(count, most)}
            onClick={onAdd}
          >
            <View className={styles['inside']} aria-hidden>
              <View className={styles['plus']} />
              <View>{count === 0 ? words.add : words.room(count, most)}</View>
            </View>
          </View>
        )}
      </View>
      {trouble && (
        <View className={styles['trouble']} aria-role="alert">
          {words.trouble[trouble]}
        </View>
      )}
    </View>
  );
}

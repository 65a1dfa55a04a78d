import { Image, View } from '@tarojs/components';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { canShareImages } from '@/platform/sharing/share-image';
import type { PosterMatter } from '@/stores/posters/posters';

import type { DrawnFile } from '../../drawing/draw';
import type { PosterKind } from '../../layouts/drawing-of';
import { savePoster, sharePoster } from '../save-poster';
import { usePoster } from '../use-poster';
import styles from './preview.module.css';

const words = copy.posters;

/** What it shows, in words. */
function namedIn(matter: PosterMatter): string {
  if (matter.of === 'goods') return matter.goods.title;
  return matter.of === 'post' ? (matter.post.title ?? matter.post.text) : matter.shop.name;
}

/** What is not as it should be, or not yet: said once, under the poster. */
function notesOn(matter: PosterMatter, file: DrawnFile): readonly string[] {
  return [
    ...(matter.code?.kind === 'preview' ? [words.previewSays] : []),
    ...(matter.code ? [] : [words.codeMissing]),
    ...(file.missing > 0 ? [words.missing] : []),
  ];
}

interface PreviewProps {
  readonly matter: PosterMatter;
  readonly kind: PosterKind;
  /** Reads anew what the poster shows, its code too. */
  readonly onReload: () => Promise<void>;
}

/** A poster as it was drawn, and what can be done with it. */
export function Preview({ matter, kind, onReload }: PreviewProps) {
  const { drawn, redraw } = usePoster(matter, kind);
  const again = () => void onReload().then(redraw);
  if (drawn.status === 'refused')
    return <StateView drawing="failed" says={words.refused} act={{ text: words.again, onTap: again }} />;
  if (drawn.status === 'drawing')
    return (
      <View className={styles['sheet']} aria-role="alert">
        <View className={styles['waiting']}>{words.drawing}</View>
      </View>
    );
  const { file } = drawn;
  const notes = notesOn(matter, file);
  const label = words.label(words.kinds[kind], namedIn(matter));
  const picture = { url: file.path, width: file.width, height: file.height, alt: label };
  return (
    <>
      <View className={styles['sheet']}>
        <Image
          className={styles['picture']}
          src={file.path}
          mode="widthFix"
          showMenuByLongpress
          aria-role="button"
          aria-label={label}
          onClick={() => void previewPictures([picture], 0)}
        />
      </View>
      {notes.map((note) => (
        <View key={note} className={styles['note']}>
          {note}
        </View>
      ))}
      {(file.missing > 0 || !matter.code) && (
        <View className={styles['again']}>
          <Act onTap={again}>{words.again}</Act>
        </View>
      )}
      {canShareImages && (
        <Bar>
          <Act wide onTap={() => void savePoster(file.path)}>
            {words.save}
          </Act>
          <Act kind="primary" wide onTap={() => void sharePoster(file.path)}>
            {words.share}
          </Act>
        </Bar>
      )}
    </>
  );
}

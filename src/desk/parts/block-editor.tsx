import { View } from '@tarojs/components';
import { useState } from 'react';

import { Picture } from '@/components/ui/picture/picture';
import { TextArea } from '@/components/ui/text-area/text-area';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { EditedBlock } from '@/contract/feed/edited-post';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { useEditedPictures } from '@/stores/use-pictures';

import { Problem } from './form/problem';
import { GoodsLine } from './goods-line';
import { GoodsPicker } from './goods-picker';
import { movedUp } from './move';
import form from './form.module.css';
import styles from './block-editor.module.css';

/** Pictures that can be chosen at once. */
const PICTURES_AT_ONCE = 9;

type Kind = EditedBlock['kind'];

interface BlockEditorProps {
  readonly blocks: readonly EditedBlock[];
  /** Kinds of blocks that can be added. */
  readonly kinds: readonly Kind[];
  readonly onChange: (change: (before: readonly EditedBlock[]) => readonly EditedBlock[]) => void;
}

interface BlockProps {
  readonly block: EditedBlock;
  readonly position: number;
  readonly onWrite: (text: string) => void;
}

function Block({ block, position, onWrite }: BlockProps) {
  if (block.kind === 'picture') {
    return (
      <View className={styles['picture']}>
        <Picture picture={block.picture} />
      </View>
    );
  }
  if (block.kind === 'goods') return <GoodsLine goodsId={block.goodsId} />;
  return (
    <View className={styles[block.kind]}>
      <TextArea
        size="two-lines"
        label={copy.blockEditor.label(block.kind, position)}
        value={block.text}
        placeholder={copy.blockEditor.hints[block.kind]}
        maxLength={LIMITS.paragraphChars}
        countFrom={100}
        countText={copy.deskForm.charCount}
        onChange={onWrite}
      />
    </View>
  );
}

function AddBlock({ blocks, kinds, onChange }: BlockEditorProps) {
  const [picking, setPicking] = useState(false);
  const append = (...added: readonly EditedBlock[]) =>
    onChange((before) => [...before, ...added].slice(0, LIMITS.blocks));
  const picker = useEditedPictures({
    limit: Math.min(PICTURES_AT_ONCE, LIMITS.blocks - blocks.length),
    alt: copy.blockEditor.pictureAlt,
    pictures: [],
    onChange: (change) => append(...change([]).map((picture) => ({ kind: 'picture' as const, picture }))),
  });
  const add = (kind: Kind) => {
    if (kind === 'picture') picker.onAdd();
    else if (kind === 'goods') setPicking(true);
    else append({ kind, text: '' });
  };
  return (
    <>
      <Problem text={picker.problem && copy.pictures.problem[picker.problem]} />
      {blocks.length < LIMITS.blocks && (
        <View className={form['links']}>
          {kinds.map((kind) => (
            <TextButton key={kind} text={copy.blockEditor.add(kind)} onTap={() => add(kind)} />
          ))}
        </View>
      )}
      {kinds.includes('goods') && (
        <GoodsPicker
          open={picking}
          onClose={() => setPicking(false)}
          onPick={({ id }) => {
            append({ kind: 'goods', goodsId: id });
            setPicking(false);
          }}
        />
      )}
    </>
  );
}

/** Writes, adds, moves and removes the blocks of a text. */
export function BlockEditor(props: BlockEditorProps) {
  const { blocks, onChange } = props;
  const write = (index: number, text: string) =>
    onChange((before) => before.map((block, at) => (at === index && 'text' in block ? { ...block, text } : block)));
  return (
    <View>
      {blocks.map((block, index) => {
        const position = index + 1;
        return (
          <View key={index} className={styles['block']}>
            <Block block={block} position={position} onWrite={(text) => write(index, text)} />
            <View className={styles['actions']}>
              {index > 0 && (
                <TextButton
                  text={copy.blockEditor.moveUp}
                  label={copy.blockEditor.actionLabel(copy.blockEditor.moveUp, position)}
                  onTap={() => onChange((before) => movedUp(before, index))}
                />
              )}
              <TextButton
                text={copy.blockEditor.remove}
                label={copy.blockEditor.actionLabel(copy.blockEditor.remove, position)}
                onTap={() => onChange((before) => before.filter((_, at) => at !== index))}
              />
            </View>
          </View>
        );
      })}
      <AddBlock {...props} />
    </View>
  );
}

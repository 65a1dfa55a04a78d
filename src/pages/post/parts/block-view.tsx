import { Text, View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import type { Block } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

import { Plate } from './block-picture';
import styles from './post.module.css';

interface BlockViewProps {
  readonly block: Block;
  readonly acts: { readonly onOpenGoods: (goodsId: string) => void; readonly onBuy: (goodsId: string) => void };
  readonly onPicture: (picture: Picture) => void;
}

/** One block of an article. */
export const BlockView = memo(function BlockView({ block, acts, onPicture }: BlockViewProps) {
  switch (block.kind) {
    case 'text':
      return (
        <Text className={styles['words']} userSelect>
          {block.text}
        </Text>
      );
    case 'heading':
      return <View className={styles['heading']}>{block.text}</View>;
    case 'quote':
      return <View className={styles['quote']}>{block.text}</View>;
    case 'picture':
      return <Plate picture={block.picture} caption={block.caption} onOpen={onPicture} />;
    case 'goods':
      return <GoodsRow goods={block.goods} onOpen={acts.onOpenGoods} onBuy={acts.onBuy} />;
  }
});

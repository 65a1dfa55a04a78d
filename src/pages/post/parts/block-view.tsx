import { Text, View } from '@tarojs/components';
import { memo } from 'react';

import { GoodsRow } from '@/components/catalog/goods-row/goods-row';
import type { Block } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import shared from '@/styles/shared.module.css';

import { BlockPicture } from './block-picture';
import styles from './post.module.css';

interface BlockViewProps {
  readonly block: Block;
  readonly actions: { readonly onOpenGoods: (goodsId: string) => void; readonly onBuy: (goodsId: string) => void };
  readonly onPicture: (picture: Picture) => void;
}

/** One block of an article. */
export const BlockView = memo(function BlockView({ block, actions, onPicture }: BlockViewProps) {
  switch (block.kind) {
    case 'text':
      return (
        <Text className={shared['user-text']} userSelect>
          {block.text}
        </Text>
      );
    case 'heading':
      return <View className={styles['heading']}>{block.text}</View>;
    case 'quote':
      return <View className={styles['quote']}>{block.text}</View>;
    case 'picture':
      return <BlockPicture picture={block.picture} caption={block.caption} onOpen={onPicture} />;
    case 'goods':
      return <GoodsRow goods={block.goods} onOpen={actions.onOpenGoods} onBuy={actions.onBuy} />;
  }
});

import { View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren } from 'react';

import { watchVisibility, type PageInstance } from '@/platform/page/watch-visibility';

interface WindowedProps {
  readonly page: PageInstance;
  /** Unique on its page. */
  readonly id: string;
  /** Whether it is near the viewport at first. */
  readonly initiallyNear: boolean;
}

/** Px: about four posts. Used until the block is measured; a wrong guess is corrected below the screen. */
const ESTIMATED_HEIGHT = 2_000;

/** Renders its children only near the viewport, and elsewhere keeps their height, so that a list can be of any length. */
export function Windowed({ page, id, initiallyNear, children }: PropsWithChildren<WindowedProps>) {
  const [height, setHeight] = useState(initiallyNear ? undefined : ESTIMATED_HEIGHT);
  useEffect(
    () =>
      watchVisibility({
        page,
        selector: `#${id}`,
        onChange: (isNear, measured) => setHeight(isNear || measured === 0 ? undefined : measured),
      }),
    [page, id],
  );
  // Padding, because the runtime supports only a few style properties (config/plugins/taro-runtime-stubs).
  return (
    <View id={id} style={`padding-bottom:${height ?? 0}px`}>
      {height === undefined && children}
    </View>
  );
}

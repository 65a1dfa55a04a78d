import { View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren } from 'react';

import { watchVisibility, type PageInstance } from '@/platform/page/watch-visibility';

interface ListWindows {
  /** Number of windows now. */
  readonly count: number;
  /** Windows of one page of the list. */
  readonly perPage: number;
}

/**
 * Which windows of a list are rendered before their place on the screen is known. A list is shown from its top, so one
 * that was read before starts with its first window only. Windows that are added later come in where the shopper reads.
 */
export function useInitiallyNear({ count, perPage }: ListWindows): (at: number) => boolean {
  const [first, setFirst] = useState(count);
  // After a refresh the list is short again, and windows are added from there.
  if (count < first) setFirst(count);
  return (at) => at === 0 || at >= first || first <= perPage;
}

interface WindowedProps {
  readonly page: PageInstance;
  /** Unique on its page. */
  readonly id: string;
  /** Whether it is near the viewport at first. */
  readonly initiallyNear: boolean;
}

/** Px: about four posts. Used until the block is measured; a wrong guess is corrected below the screen. */
const ESTIMATED_HEIGHT = 2_000;

/**
 * Renders its children only near the viewport, and elsewhere keeps their height, so that a list can be of any length.
 */
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

import { View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren } from 'react';

import { watchNearness, type HostPage } from '@/platform/page/watch-visibility';

interface WindowedProps {
  readonly page: HostPage;
  /** Unlike any other on its page. */
  readonly id: string;
  /** Whether it stands near the screen when it first comes. */
  readonly near: boolean;
}

/** Room for something not measured yet, px: about four posts. Wrong only below the screen, where it is set right unseen. */
const GUESS = 2_000;

/** Draws what is in it while it is near the screen; far off only its height stands, so that no list is too long to draw. */
export function Windowed({ page, id, near, children }: PropsWithChildren<WindowedProps>) {
  const [room, setRoom] = useState(near ? undefined : GUESS);
  useEffect(
    () =>
      watchNearness({
        page,
        selector: `#${id}`,
        onChange: (isNear, height) => setRoom(isNear || height === 0 ? undefined : height),
      }),
    [page, id],
  );
  // Padding, for it is among the few properties that the runtime sets (config/plugins/without).
  return (
    <View id={id} style={`padding-bottom:${room ?? 0}px`}>
      {room === undefined && children}
    </View>
  );
}

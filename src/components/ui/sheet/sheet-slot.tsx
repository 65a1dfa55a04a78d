import { View } from '@tarojs/components';
import { Children, createContext, useContext, useEffect, useRef, useState, type PropsWithChildren } from 'react';

/** How long a sheet or a row takes to leave, ms: `--motion-leave`. */
export const LEAVING = 150;

/** Whether the sheets inside are on their way out. */
export const Leaving = createContext(false);

/** Called when a sheet opens and when it has left; set once by the app, which moves the tab bar out of the way. */
export const OnSheet = createContext<(isOpen: boolean) => void>(() => undefined);

/**
 * The place of a sheet. While it is empty again, the sheet that was here is shown a moment longer, leaving. When a node
 * loses a child, Taro sends all the others again; a sheet in a slot of its own has no others.
 */
export function SheetSlot({ children }: PropsWithChildren) {
  const isOpen = Children.toArray(children).length > 0;
  const last = useRef(children);
  if (isOpen) last.current = children;
  const [isGone, setGone] = useState(!isOpen);
  const isThere = isOpen || !isGone;
  const onSheet = useContext(OnSheet);
  useEffect(() => {
    if (isOpen) return setGone(false);
    const timer = setTimeout(() => setGone(true), LEAVING);
    return () => clearTimeout(timer);
  }, [isOpen]);
  // The tab bar would push a sheet up that is still leaving.
  useEffect(() => {
    if (!isThere) return undefined;
    onSheet(true);
    return () => onSheet(false);
  }, [isThere, onSheet]);
  return (
    <View>
      <Leaving.Provider value={!isOpen}>{isThere ? last.current : undefined}</Leaving.Provider>
    </View>
  );
}

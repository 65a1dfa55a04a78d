import { View } from '@tarojs/components';
import { Children, createContext, useContext, useEffect, useRef, useState, type PropsWithChildren } from 'react';

/** How long a sheet or a row takes to leave, ms: `--motion-leave`. */
export const LEAVING = 150;

/** Whether the sheets inside are on their way out. */
export const Leaving = createContext(false);

/** Called when a sheet opens and when it begins to leave; set once by the app, which moves the tab bar out of the way. */
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
  const onSheet = useContext(OnSheet);
  useEffect(() => {
    if (!isOpen) return undefined;
    setGone(false);
    onSheet(true);
    return () => onSheet(false);
  }, [isOpen, onSheet]);
  useEffect(() => {
    if (isOpen) return undefined;
    const timer = setTimeout(() => setGone(true), LEAVING);
    return () => clearTimeout(timer);
  }, [isOpen]);
  return (
    <View>
      <Leaving.Provider value={!isOpen}>{isOpen || !isGone ? last.current : undefined}</Leaving.Provider>
    </View>
  );
}

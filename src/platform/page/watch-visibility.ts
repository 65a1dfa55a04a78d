import Taro from '@tarojs/taro';

/** WeChat's page instance, needed to observe elements of that page. */
export type PageInstance = ReturnType<typeof Taro.getCurrentInstance>['page'];

/**
 * Distance from the screen that counts as near, px: about two screens, more than one flick scrolls between two
 * callbacks.
 */
const MARGIN = 1_400;

/** The page on top of the stack. To be called while the page opens: later another page may cover it. */
export function getCurrentPage(): PageInstance {
  return Taro.getCurrentInstance().page ?? null;
}

interface Options {
  readonly page: PageInstance;
  readonly selector: string;
  /** `height` is that of the element, px. */
  readonly onChange: (isNear: boolean, height: number) => void;
}

/** Calls `onChange` when an element comes near the screen or leaves it. Returns a function to stop. */
export function watchVisibility({ page, selector, onChange }: Options): () => void {
  if (!page) return () => undefined;
  const observer = Taro.createIntersectionObserver(page, { thresholds: [0] });
  let isStopped = false;
  // The element exists only after the next setData.
  Taro.nextTick(() => {
    if (isStopped) return;
    observer
      .relativeToViewport({ top: MARGIN, bottom: MARGIN })
      .observe(selector, ({ intersectionRatio = 0, boundingClientRect }) => {
        onChange(intersectionRatio > 0, boundingClientRect?.height ?? 0);
      });
  });
  return () => {
    isStopped = true;
    observer.disconnect();
  };
}

import Taro from '@tarojs/taro';

/** WeChat's own object of a page, in which things are looked for. */
export type HostPage = ReturnType<typeof Taro.getCurrentInstance>['page'];

/** How far beyond the screen still counts as near, px: about two screens, more than a flick goes before it is noticed. */
const MARGIN = 1_400;

/** The page that is open now. To be asked for while a page opens: later another may lie over it. */
export function openPage(): HostPage {
  return Taro.getCurrentInstance().page ?? null;
}

interface Watch {
  readonly page: HostPage;
  readonly selector: string;
  /** `height` is the thing's own, px. */
  readonly onChange: (near: boolean, height: number) => void;
}

/** Tells when something comes near the screen and when it is far off again. Answers how to stop. */
export function watchNearness({ page, selector, onChange }: Watch): () => void {
  if (!page) return () => undefined;
  const observer = Taro.createIntersectionObserver(page, { thresholds: [0] });
  let stopped = false;
  // What is watched is drawn only after the next setData.
  Taro.nextTick(() => {
    if (stopped) return;
    observer
      .relativeToViewport({ top: MARGIN, bottom: MARGIN })
      .observe(selector, ({ intersectionRatio = 0, boundingClientRect }) => {
        onChange(intersectionRatio > 0, boundingClientRect?.height ?? 0);
      });
  });
  return () => {
    stopped = true;
    observer.disconnect();
  };
}

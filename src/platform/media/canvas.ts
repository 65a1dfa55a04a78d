import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** A canvas nobody sees. */
export interface HiddenCanvas {
  readonly brush: CanvasRenderingContext2D;
  /** In pixels; clears it. */
  readonly resize: (width: number, height: number) => void;
  /** The picture at an address, package path or cloud file id; `undefined` when it can't be had in `patience` ms. */
  readonly load: (url: string, patience: number) => Promise<HTMLImageElement | undefined>;
  /** A file of what was drawn, as long as WeChat keeps it: at least until the shop is closed. */
  readonly toFile: (type: 'png' | 'jpg') => Promise<Result<string, 'refused'>>;
  /** Gives its memory back. */
  readonly close: () => void;
}

/** What WeChat's 2d offscreen canvas has and Taro's types do not know. */
interface HostCanvas {
  width: number;
  height: number;
  readonly getContext: (type: '2d') => CanvasRenderingContext2D | null;
  readonly createImage: () => HTMLImageElement;
  readonly toDataURL: (type: string, quality: number) => string;
}

const QUALITY = 0.9;
/** Files of the older way out of a canvas; the oldest is written over, for WeChat clears that folder never. */
const KEPT_FILES = 40;
let written = 0;

/** Base library 2.16.1 on; `undefined` before. */
function openHostCanvas(): HostCanvas | undefined {
  if (process.env.TARO_ENV !== 'weapp') {
    const canvas = document.createElement('canvas');
    return Object.assign(canvas, { createImage: () => new Image() });
  }
  try {
    // As said at `HostCanvas`.
    return Taro.createOffscreenCanvas({ type: '2d', width: 1, height: 1 }) as unknown as HostCanvas;
  } catch {
    return undefined;
  }
}

/** Canvas knows web addresses and files, and no file ids of WeChat Cloud. */
async function drawable(url: string): Promise<string> {
  if (!url.startsWith('cloud://')) return url;
  const { tempFilePath } = await Taro.cloud.downloadFile({ fileID: url });
  return tempFilePath;
}

function loadInto(image: HTMLImageElement, url: string, patience: number): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    const settle = (loaded: HTMLImageElement | undefined) => {
      clearTimeout(timer);
      resolve(loaded);
    };
    // A picture that says it came but has no size can't be drawn: WeChat throws on it.
    image.onload = () => settle(image.width > 0 && image.height > 0 ? image : undefined);
    image.onerror = () => settle(undefined);
    drawable(url).then(
      (address) => (image.src = address),
      () => settle(undefined),
    );
  });
}

/** The older way out: WeChat on some systems exports no canvas that was never on a page, but tells its data. */
async function writeOut(canvas: HostCanvas, type: 'png' | 'jpg'): Promise<string> {
  const data = canvas.toDataURL(type === 'jpg' ? 'image/jpeg' : 'image/png', QUALITY).replace(/^data:[^,]*,/, '');
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/picture-${written % KEPT_FILES}.${type}`;
  written += 1;
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data,
      encoding: 'base64',
      success: () => resolve(),
      fail: reject,
    });
  });
  return filePath;
}

async function exported(canvas: HostCanvas, type: 'png' | 'jpg'): Promise<Result<string, 'refused'>> {
  const { width, height } = canvas;
  if (process.env.TARO_ENV !== 'weapp')
    return ok(canvas.toDataURL(type === 'jpg' ? 'image/jpeg' : 'image/png', QUALITY));
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height };
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      ...size,
      // As said at `HostCanvas`: WeChat takes either canvas, Taro's types know the one on a page.
      canvas: canvas as never,
      fileType: type,
      quality: QUALITY,
    });
    return ok(tempFilePath);
  } catch {
    return writeOut(canvas, type).then(ok, () => err('refused'));
  }
}

/** A canvas to draw on; `undefined` where WeChat is too old for one or has no room for it. */
export function openCanvas(): HiddenCanvas | undefined {
  const canvas = openHostCanvas();
  const brush = canvas?.getContext('2d');
  if (!canvas || !brush) return undefined;
  const resize = (width: number, height: number) => {
    canvas.width = width;
    canvas.height = height;
  };
  return {
    brush,
    resize,
    load: (url, patience) => loadInto(canvas.createImage(), url, patience),
    toFile: (type) => exported(canvas, type),
    close: () => resize(1, 1),
  };
}

/** Pixels of the screen for one px of style: 2 or 3 on phones. */
export function pixelRatio(): number {
  try {
    return Taro.getWindowInfo().pixelRatio;
  } catch {
    return 2;
  }
}

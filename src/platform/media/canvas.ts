import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** A canvas that is not on a page. */
export interface HiddenCanvas {
  readonly context: CanvasRenderingContext2D;
  /** Sets the size, px, and clears the canvas. */
  readonly resize: (width: number, height: number) => void;
  /**
   * The picture at an address, package path or cloud file id; `undefined` when it does not load within `timeout` ms.
   */
  readonly loadImage: (url: string, timeout: number) => Promise<HTMLImageElement | undefined>;
  /** Writes the drawing to a temporary file, which exists at least until the shop is closed. */
  readonly toFile: (type: 'png' | 'jpg') => Promise<Result<string, 'refused'>>;
  /** Frees its memory. */
  readonly close: () => void;
}

/** WeChat's 2d offscreen canvas; Taro's types lack these members. */
interface WeChatCanvas {
  width: number;
  height: number;
  readonly getContext: (type: '2d') => CanvasRenderingContext2D | null;
  readonly createImage: () => HTMLImageElement;
  readonly toDataURL: (type: string, quality: number) => string;
}

const QUALITY = 0.9;
/** Number of files that `writeDataUrlToFile` keeps: older ones are overwritten, as WeChat never clears that folder. */
const MAX_FILES = 40;
let fileCount = 0;

/** `undefined` before base library 2.16.1. */
function createCanvas(): WeChatCanvas | undefined {
  if (process.env.TARO_ENV !== 'weapp') {
    const canvas = document.createElement('canvas');
    return Object.assign(canvas, { createImage: () => new Image() });
  }
  try {
    // See `WeChatCanvas`.
    return Taro.createOffscreenCanvas({ type: '2d', width: 1, height: 1 }) as unknown as WeChatCanvas;
  } catch {
    return undefined;
  }
}

/** A canvas loads web addresses and files, but no file ids of WeChat Cloud. */
async function toLoadableUrl(url: string): Promise<string> {
  if (!url.startsWith('cloud://')) return url;
  const { tempFilePath } = await Taro.cloud.downloadFile({ fileID: url });
  return tempFilePath;
}

function loadInto(image: HTMLImageElement, url: string, timeout: number): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), timeout);
    const settle = (loaded: HTMLImageElement | undefined) => {
      clearTimeout(timer);
      resolve(loaded);
    };
    // Drawing a loaded picture without a size would throw on WeChat.
    image.onload = () => settle(image.width > 0 && image.height > 0 ? image : undefined);
    image.onerror = () => settle(undefined);
    toLoadableUrl(url).then(
      (address) => (image.src = address),
      () => settle(undefined),
    );
  });
}

/** Fallback: on some systems WeChat can't export a canvas that is not on a page, but returns it as a data URL. */
async function writeDataUrlToFile(canvas: WeChatCanvas, type: 'png' | 'jpg'): Promise<string> {
  const data = canvas.toDataURL(type === 'jpg' ? 'image/jpeg' : 'image/png', QUALITY).replace(/^data:[^,]*,/, '');
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/picture-${fileCount % MAX_FILES}.${type}`;
  fileCount += 1;
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

async function exportToFile(canvas: WeChatCanvas, type: 'png' | 'jpg'): Promise<Result<string, 'refused'>> {
  const { width, height } = canvas;
  if (process.env.TARO_ENV !== 'weapp')
    return ok(canvas.toDataURL(type === 'jpg' ? 'image/jpeg' : 'image/png', QUALITY));
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height };
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      ...size,
      // See `WeChatCanvas`: WeChat accepts this canvas, Taro's types only one on a page.
      canvas: canvas as never,
      fileType: type,
      quality: QUALITY,
    });
    return ok(tempFilePath);
  } catch {
    return writeDataUrlToFile(canvas, type).then(ok, () => err('refused'));
  }
}

/** A canvas to draw on; `undefined` when WeChat is too old or has no memory for it. */
export function openHiddenCanvas(): HiddenCanvas | undefined {
  const canvas = createCanvas();
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return undefined;
  const resize = (width: number, height: number) => {
    canvas.width = width;
    canvas.height = height;
  };
  return {
    context,
    resize,
    loadImage: (url, timeout) => loadInto(canvas.createImage(), url, timeout),
    toFile: (type) => exportToFile(canvas, type),
    close: () => resize(1, 1),
  };
}

/** Device pixels per CSS px: 2 or 3 on phones. */
export function pixelRatio(): number {
  try {
    return Taro.getWindowInfo().pixelRatio;
  } catch {
    return 2;
  }
}

import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/**
 * A player over the whole window; a tap beside it, the end of the video or navigating back closes it. Taro has none for
 * browsers.
 */
function playInBrowser(url: string): Promise<Result<void, 'failed'>> {
  const overlay = document.createElement('div');
  overlay.style.cssText = 'position:fixed;inset:0;z-index:9999;display:flex;background:#000d';
  const video = document.createElement('video');
  video.style.cssText = 'margin:auto;width:100%;max-height:80%';
  Object.assign(video, { src: url, controls: true, autoplay: true, playsInline: true });
  const close = () => {
    overlay.remove();
    window.removeEventListener('hashchange', close);
  };
  overlay.onclick = ({ target }) => target === overlay && close();
  window.addEventListener('hashchange', close);
  video.onended = close;
  overlay.append(video);
  document.body.append(overlay);
  return new Promise((resolve) => {
    video.onplaying = () => resolve(ok(undefined));
    video.onerror = () => {
      close();
      resolve(err('failed'));
    };
  });
}

/** Plays a video full screen in WeChat's player (from base library 2.12.0). */
export async function playVideo(url: string, poster: string): Promise<Result<void, 'failed'>> {
  if (process.env.TARO_ENV !== 'weapp') return playInBrowser(url);
  try {
    await Taro.previewMedia({ sources: [{ url, type: 'video', poster }] });
    return ok(undefined);
  } catch {
    return err('failed');
  }
}

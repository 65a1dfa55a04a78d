import Taro from '@tarojs/taro';

import { err, ok, type Result } from '@/contract/result';

/** Over the whole window; a tap beside it, its end or the way back puts it away. Taro has no such player for browsers. */
function playInBrowser(url: string): Promise<Result<void, 'failed'>> {
  const stage = document.createElement('div');
  stage.style.cssText = 'position:fixed;inset:0;z-index:9999;display:flex;background:#000d';
  const video = document.createElement('video');
  video.style.cssText = 'margin:auto;width:100%;max-height:80%';
  Object.assign(video, { src: url, controls: true, autoplay: true, playsInline: true });
  const close = () => {
    stage.remove();
    window.removeEventListener('hashchange', close);
  };
  stage.onclick = ({ target }) => target === stage && close();
  window.addEventListener('hashchange', close);
  video.onended = close;
  stage.append(video);
  document.body.append(stage);
  return new Promise((resolve) => {
    video.onplaying = () => resolve(ok(undefined));
    video.onerror = () => {
      close();
      resolve(err('failed'));
    };
  });
}

/** Plays a video full screen in WeChat's own player (base library 2.12.0 on), which says by itself when it is put away. */
export async function playVideo(url: string, poster: string): Promise<Result<void, 'failed'>> {
  if (process.env.TARO_ENV !== 'weapp') return playInBrowser(url);
  try {
    await Taro.previewMedia({ sources: [{ url, type: 'video', poster }] });
    return ok(undefined);
  } catch {
    return err('failed');
  }
}

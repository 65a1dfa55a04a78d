import { loadPosters, type ShareSubject } from './posters-package';

/** Ms. WeChat waits 3 s for a card's promise. */
const TIMEOUT = 2500;

const drawings = new Map<string, Promise<string | undefined>>();

async function fetchAndDraw(subject: ShareSubject): Promise<string | undefined> {
  return (await loadPosters())?.drawSharePicture(subject);
}

function withTimeout(drawing: Promise<string | undefined>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), TIMEOUT);
    void drawing.then((path) => {
      clearTimeout(timer);
      resolve(path);
    });
  });
}

/**
 * The file of a picture of this subject, for `imageUrl` of a shared card. Drawn once while the app is open.
 * `undefined` when it took longer than 2.5 s (it may be ready the next time) or outside WeChat. Never rejects.
 */
export function getSharePicture(subject: ShareSubject): Promise<string | undefined> {
  if (!__SPLIT__) return Promise.resolve(undefined);
  const key = JSON.stringify(subject);
  const drawing = drawings.get(key) ?? fetchAndDraw(subject).catch(() => undefined);
  drawings.set(key, drawing);
  void drawing.then((path) => path === undefined && drawings.get(key) === drawing && drawings.delete(key));
  return withTimeout(drawing);
}

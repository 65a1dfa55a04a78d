import { fetchPosters, type ShareSubject } from './posters-package';

/** WeChat gives a card's promise 3 s; what is late is not waited for. */
const PATIENCE = 2500;

const drawn = new Map<string, Promise<string | undefined>>();

async function fetchAndDraw(subject: ShareSubject): Promise<string | undefined> {
  return (await fetchPosters())?.draw(subject);
}

function patiently(drawing: Promise<string | undefined>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    void drawing.then((path) => {
      clearTimeout(timer);
      resolve(path);
    });
  });
}

/**
 * The path of a picture 5:4 drawn for this subject, for `imageUrl` of a chat card. Drawn once while the shop is open;
 * `undefined` when it could not be drawn in 2.5 s (it may be there the next time), or where there are no chats. Never
 * rejects.
 */
export function sharePictureOf(subject: ShareSubject): Promise<string | undefined> {
  if (!__SPLIT__) return Promise.resolve(undefined);
  const key = JSON.stringify(subject);
  const drawing = drawn.get(key) ?? fetchAndDraw(subject).catch(() => undefined);
  drawn.set(key, drawing);
  void drawing.then((path) => path === undefined && drawn.get(key) === drawing && drawn.delete(key));
  return patiently(drawing);
}

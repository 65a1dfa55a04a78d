import * as copy from '@/copy';

const { postSaved } = copy.posters;
const ALL = { saved: 3, failed: 0, isRefused: false, isCopied: true, isOpen: true };

describe('postSaved', () => {
  it.each([
    [ALL, '3 张图存好了，文字复制了'],
    [{ ...ALL, saved: 2, failed: 1 }, '存好 2 张，1 张没存成，文字复制了'],
    [{ ...ALL, saved: 0, failed: 3 }, '图没存成，文字复制了'],
    [{ ...ALL, saved: 0, failed: 3, isRefused: true }, '相册没有打开，图没存，文字复制了'],
    [{ ...ALL, saved: 0 }, '文字复制了'],
    [{ ...ALL, isCopied: false }, '3 张图存好了，文字没复制成，长按页上的字能选'],
    [{ ...ALL, isCopied: false, isOpen: false }, '3 张图存好了，文字没复制成，点评论进去，长按能选'],
  ])('%o: %s', (result, text) => {
    expect(postSaved(result)).toBe(text);
  });
});

/** Texts on posters and on their pages. */

interface SaveResult {
  readonly saved: number;
  readonly failed: number;
  readonly isRefused: boolean;
  readonly isCopied: boolean;
  /** Saved from the post's own page, where the text can be selected. */
  readonly isOpen: boolean;
}

/** Result of saving a post's pictures and copying its text. */
export function postSaved({ saved, failed, isRefused, isCopied, isOpen }: SaveResult): string {
  const select = isOpen ? '长按页上的字能选' : '点评论进去，长按能选';
  const text = isCopied ? '文字复制了' : `文字没复制成，${select}`;
  if (saved + failed === 0) return text;
  if (failed === 0) return `${saved} 张图存好了，${text}`;
  if (saved > 0) return `存好 ${saved} 张，${failed} 张没存成，${text}`;
  return `${isRefused ? '相册没有打开，图没存' : '图没存成'}，${text}`;
}

export const kinds = { goods: '好物', post: '动态', collage: '拼图', shop: '小铺' } as const;
export const hint = {
  goods: '长按识别，看这件好物',
  post: '长按识别，看这条动态',
  shop: '长按识别，进店逛逛',
} as const;
export const shopFooter = { title: '来店里看看', text: '上新和近况，都先写在这里。' };
/** Drawn on the preview code itself. */
export const preview = '预览码';
export const noCode = '想进店看看，问发图给你的人就好';
export const drawing = '正在画海报';
export const drawFailed = '没画成，手机可能腾不出地方。别的都没动。';
export const redraw = '再画一次';
export const picturesMissing = '有照片没取到，先用字代替了。';
export const codeMissing = '码没取到，可以再画一次试试。';
export const previewNote = '这是预览码，扫了不进店；上线后换成小程序码。';
export const share = '发给朋友';
export const save = '存到相册';
export const saved = '存好了，在手机相册里';
export const saveFailed = '没存进相册，看看手机还有没有地方。';
export const shareFailed = '没能打开转发，先存到相册再发也行。';
export const albumDenied = '没存进相册。点开海报长按，也能发给朋友。';
export const albumTitle = '相册没有打开';
export const albumText = '要存图，得先在设置里允许小铺写入相册。';
export const albumConfirm = '去设置';
export const label = (kind: string, subject: string) => `${kind}海报：${subject}`;
export const notFound = '没找到要画的东西，链接可能没带全。';
export const pick = (max: number) => `挑几件，一次最多 ${max} 张。`;
export const pickLabel = (title: string) => `给「${title}」画一张`;
export const tooMany = (max: number) => `一次最多 ${max} 张，先画这些`;
export const noGoods = '店里还没有上架的好物。';
export const draw = (count: number) => (count === 0 ? '先挑一件' : `画 ${count} 张`);
export const progress = (done: number, total: number) => `正在画，好了 ${done} 张，一共 ${total} 张`;
export const stop = '停下';
export const drawn = (count: number) => (count === 0 ? '一张都没画成。' : `画好 ${count} 张，点开能放大、转发。`);
export const stopped = (left: number) => `停下了，还有 ${left} 张没画。`;
export const failed = (titles: readonly string[]) => `没画成：${titles.join('、')}`;
export const retryFailed = '没画成的再画一次';
export const resume = '接着画完';
export const saveAll = '都存到相册';
export const saving = (done: number, total: number) => `正在存 ${done}/${total}`;
export const savedAll = (count: number) => `${count} 张都存好了，在手机相册里`;
export const savedSome = (saved: number, failed: number) => `存好 ${saved} 张，还有 ${failed} 张没存进去`;
export const chooseAgain = '再挑几件';
export const savingPost = '正在存图';

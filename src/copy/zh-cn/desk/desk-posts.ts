/** The seller's posts: the list, and the form of one. */

export const publish = '发动态';
export const writeArticle = '写文章';
export const empty = '还没有发过动态，发一条试试。';
export const pinned = '置顶';
export const hidden = '藏起来了';
export const scheduled = '还没到点';
export const noText = '只有照片';
export const edit = '改';
export const others = '更多';
export const actionLabel = (action: string, text: string) => `${action}：${text}`;
export const pin = '置顶';
export const unpin = '取消置顶';
export const hide = '藏起来';
export const show = '放出来';
export const remove = '删除';
export const confirmRemove = {
  title: '删掉这一条？',
  content: '下面的赞和评论一起没了，找不回来。想留着就藏起来。',
  confirmText: '删除',
  cancelText: '留着',
};
export const done = {
  pin: '置顶了',
  unpin: '不置顶了',
  hide: '藏起来了，只有你看得到',
  show: '放出来了',
  remove: '删掉了',
};
export const title = '标题';
export const titleHint = '文章叫什么';
export const text = '说点什么';
export const textHint = '这一刻，想说点什么…';
export const summary = '摘要';
export const summaryHint = '动态里先看到的两句话';
export const cover = '封面';
export const pictures = '照片';
export const pictureAlt = '掌柜拍的照片';
export const body = '正文';
export const goods = '带上好物';
export const publishArticle = '发布';
export const saved = '存好了';
export const published = '发出去了';
export const nothingSaid = '写几个字，或者放一张照片。';
export const menuItem = '我的动态';
export const menuItemNote = '改、置顶、藏起来，写文章';

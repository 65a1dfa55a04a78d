/** Said on several pages of what waits for the seller's answer. */

export const demoNote = '演示里过一会儿没人管，小铺就照规矩替你办了。';
export const show = '放行';
export const hide = '隐藏';
export const reply = '回复';
export const send = '发送';
export const cancel = '算了';
export const replyHint = '客人都看得到';
export const actionLabel = (action: string, what: string) => `${action}：${what}`;
export const shown = '放行了，大家都看得到';
export const hidden = '藏起来了，只有写的人看得到';
export const replied = '回复了';

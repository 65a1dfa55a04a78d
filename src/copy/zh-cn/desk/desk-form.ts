/** The forms of the seller's desk. */

export const missing = '这里要填。';
export const twice = '有两行一样，留一行就好。';
export const tooMany = (most: number) => `最多 ${most} 行。`;
export const notAmount = '写成 8 或 8.50 这样。';
export const notBetween = (from: number, to: number) => `写 ${from} 到 ${to} 的整数。`;
export const noPicture = '先选一张图。';
export const noGoods = '先挑一件。';
export const goods = (chosen: readonly { readonly title: string }[]) => chosen.map(({ title }) => title).join('、');
export const addGoods = '挑好物';
export const removeGoods = (title: string) => `不算它：${title}`;
export const choose = '选图';
export const replace = '换一张';
export const chooseLabel = (label: string) => `选一张图：${label}`;
export const dayLabel = (label: string, day: string) => `${label}：${day}`;
export const save = '保存';
export const saved = '存好了，客人看到的已经是新的';
export const notRead = '另一台手机刚改过，新的样子没取到。你写的还在，再保存一次。';
export const clashTitle = '另一台手机刚改过这里';
export const clashTheirs = (text: string) => `那边存的：${text}`;
export const clashMine = (text: string) => `你写的：${text}`;
export const clashPicture = '换过的图';
export const keepTheirs = '用那边的';
export const keepMine = '用我写的';

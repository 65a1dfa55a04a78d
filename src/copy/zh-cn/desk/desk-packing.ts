/** The packing list. */

export const empty = '没有要装箱的。有人付了款，就会在这里。';
export const toFetch = (pieces: number, orders: number) => `先备货：${orders} 单，共 ${pieces} 件`;
export const toPack = '再装箱';
export const tickLabel = (what: string, pieces: number) => `${what}，${pieces} 件，备好了`;
export const packedLabel = (name: string) => `${name} 的装好了`;
export const progress = (ticked: number, all: number) => (ticked === all ? '都齐了' : `${ticked} / ${all}`);
export const showAll = (count: number) => `只看选上的 ${count} 单，点这里看全部`;
export const capped = (max: number) => `一次最多 ${max} 单，等得最久的先来。`;
export const send = '去发货';

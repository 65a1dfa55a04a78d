import type { Refund, RefundEvent, RefundKind, RefundState } from '@/contract/refunds/refund';

const EVENTS = {
  requested: '你申请了',
  agreed: '掌柜同意了',
  returning: '你寄回了',
  refunding: '交给微信支付退款',
  refunded: '钱退到了',
  refused: '掌柜没同意',
  withdrawn: '你撤回了',
} as const satisfies Record<RefundState, string>;

/** Events caused by a timeout. */
const AUTOMATIC_EVENTS: Partial<Record<RefundState, string>> = {
  withdrawn: '到时间没寄回，申请关闭了',
};

const STATE = {
  requested: '等掌柜答复',
  agreed: '等你寄回',
  returning: '等掌柜收到',
  refunding: '钱在回来的路上',
  refunded: '钱退好了',
  refused: '掌柜没同意',
  withdrawn: '申请撤回了',
} as const satisfies Record<RefundState, string>;

const NEXT = {
  requested: '申请交给掌柜了，她看过就答复。没答复前可以撤回。',
  agreed: '掌柜同意了，马上就退。',
  returning: '掌柜收到东西、看过，就把钱退给你。',
  refunding: '微信支付正在退。退到零钱一般 20 分钟内，退到银行卡一般 1 到 3 个工作日。',
  refunded: '钱按付款时的原路退回去了，在微信的「账单」里查得到。',
  refused: '先看看掌柜怎么说。不认可，可以再和她商量、重新申请，下面还有别的路。',
  withdrawn: '东西和钱都没有动。还需要的话，可以重新申请。',
} as const satisfies Record<RefundState, string>;

type RefundRequest = Pick<Refund, 'kind' | 'reason'>;

const isAutomatic = ({ reason }: Pick<Refund, 'reason'>) => reason === 'order-cancelled';

/** The refunded money, then the returned credit. */
const refundedValue = (money: string, credit: string | undefined) =>
  credit === undefined ? money : `${money}，还有红包 ${credit}`;

export const refunds = {
  kind: { money: '仅退款', return: '退货退款' } satisfies Record<RefundKind, string>,
  kindOf: (refund: RefundRequest) => (isAutomatic(refund) ? '自动退款' : refunds.kind[refund.kind]),
  reason: {
    unwanted: '不想要了',
    mistaken: '买错了',
    late: '等太久了',
    'not-arrived': '没收到',
    damaged: '坏了',
    wrong: '发错了',
    missing: '少了',
    'not-as-described': '和说的不一样',
    'order-cancelled': '订单取消了，钱自动退回',
  } satisfies Record<Refund['reason'], string>,
  /** Short state for rows and tags. */
  short: {
    requested: '等答复',
    agreed: '掌柜同意了',
    returning: '寄回中',
    refunding: '退款中',
    refunded: '退好了',
    refused: '没同意',
    withdrawn: '已撤回',
  } satisfies Record<RefundState, string>,
  tag: (state: RefundState) => `售后 · ${refunds.short[state]}`,
  orderWithTag: (order: string, tag: string) => `${order}，${tag}`,
  state: ({ kind, state }: Pick<Refund, 'kind' | 'state'>) =>
    state === 'agreed' && kind === 'money' ? '掌柜同意了' : STATE[state],
  /** `shipBy`: the last day to ship the return. */
  next: ({ kind, state }: Pick<Refund, 'kind' | 'state'>, shipBy: string | undefined): string => {
    if (state !== 'agreed' || kind === 'money') return NEXT[state];
    const tail = '寄好填上单号。';
    if (shipBy === undefined) return `掌柜同意了，把东西寄回给她，${tail}`;
    return `掌柜同意了，最晚 ${shipBy}把东西寄回给她，${tail}过了没寄，申请会自己关闭。`;
  },
  event: ({ state, automatic }: RefundEvent) => (automatic && AUTOMATIC_EVENTS[state]) || EVENTS[state],
  sellerMessage: '掌柜的话',
  notFound: '没有找到这次申请。也许链接不全，或者它不是在这台手机上申请的。',
  toOrder: '看订单',
  askSeller: '问掌柜',
  enquiry: (number: string, refundNumber: string, title: string) =>
    [`你好，想问问这次退款：`, `订单号 ${number}`, `退款号 ${refundNumber}`, `· ${title}`].join('\n'),
  section: '售后',
  request: '申请退款',
  requestMore: '再申请退款',
  requestAgain: '重新申请',
  rowLabel: (kind: string, state: string, amount: string) => `${kind}，${amount}，${state}，点开看`,
  /** Shown beside an order's state. */
  shipmentPaused: '你申请的退款还没办完，办完前先不寄。',
  latePayment: (amount: string, isDone: boolean) =>
    isDone ? `订单取消以后钱才到，${amount} 已经原路退给你了。` : `订单取消以后钱才到，${amount} 正在原路退给你。`,
  refundedValue,
  contactOnly: '小铺不在这里收钱，也就不在这里退。直接找掌柜，商量好了她退给你。',

  page: {
    amount: '退给你',
    amountRefunded: '已经退给你',
    amountRequested: '申请退',
    includedFreight: (freight: string) => `含运费 ${freight}`,
    route: '原路退回：零钱付的回零钱，银行卡付的回那张卡。',
    sandbox: '演示小铺，没有真的扣过钱，也没有真的退。',
    parts: (amount: string, number: string) => `${amount} · 退款单号 ${number}`,
    credit: (amount: string) => `红包 ${amount} 回到「券和红包」`,
    creditDone: (amount: string) => `红包 ${amount} 已经回到「券和红包」`,
    returnAddress: '寄回到',
    copyAddress: '复制地址',
    copyAddressLabel: '复制寄回的地址、姓名和电话',
    addressText: (name: string, phone: string, place: string) => `${name} ${phone}\n${place}`,
    waitForAddress: '等掌柜同意了，这里会有寄回的地址。先别急着寄。',
    tracking: '填快递单号',
    carrier: '快递',
    carrierHint: '哪家快递，比如顺丰',
    carriers: ['顺丰', '中通', '圆通', '韵达', '申通', '京东', '极兔', '邮政'],
    number: '单号',
    numberHint: '快递面单上的单号',
    missingCarrier: '先写是哪家快递',
    missingNumber: '先写快递单号',
    invalidNumber: '单号里只有字母和数字，再核对一下',
    submitTracking: '寄好了',
    submitting: '正在告诉掌柜',
    submitted: '告诉掌柜了',
    copyTracking: '复制寄回的快递单号',
    kind: '方式',
    reason: '原因',
    description: '说明',
    refundNumber: '退款号',
    copyNumber: '复制退款号',
    withdraw: '撤回申请',
    withdrawTitle: '撤回这次申请？',
    withdrawText: '东西和钱都不动。之后还在期限里，可以重新申请。',
    withdrawConfirm: '撤回',
    withdrawCancel: '再想想',
    withdrawDone: '撤回了',
    service: '带着这次退款找客服',
    serviceTitle: (number: string) => `退款 ${number}`,
  },

  complaints: {
    title: '谈不拢，还有这些路',
    open: '展开',
    close: '收起',
    label: (isOpen: boolean) => `谈不拢，还有这些路，${isOpen ? '收起' : '展开'}`,
    lines: [
      '先问掌柜：多半是话没说清，发张照片当天就能说好。',
      '向微信投诉：点右上角「···」，选「投诉」，微信会来核实。',
      '打 12315：消费者投诉热线，也可以在「全国 12315 平台」小程序里投诉。',
    ],
    keepRecords: '订单号、聊天和照片都留着，说得清楚，解决得快。',
    call: '拨打 12315',
    callFailed: '没拨出去，可以自己拨 12315',
  },
};

interface EnquiryLine {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
}

const enquiryLine = ({ title, options, quantity }: EnquiryLine) => `· ${[title, ...options].join(' ')} ×${quantity}`;

export const seller = {
  /** The text to paste into a chat. `total` is the formatted total on screen, if there was one. */
  enquiry: (lines: readonly EnquiryLine[], total?: string) =>
    [
      '你好，我在小铺看中了：',
      ...lines.map(enquiryLine),
      ...(total === undefined ? [] : [`页面上合计 ${total}`]),
      '还有吗？',
    ].join('\n'),
  enquiryShort: (title: string) => `你好，想问问「${title}」。`,
  helpTopics: '加我，能帮上这些',
  helpTopicsAdded: '这些事，微信里说',
  moreContacts: '别的方式',
  moreContactsDescription: '存二维码、进群、公众号',
  markAdded: '已经加了',
  chatTitle: (title: string) => `想问「${title}」`,
  codeLabel: (name: string) => `${name}的微信二维码，长按识别，点开放大`,
  codeHint: '长按识别，加我微信',
  codeUpdated: (day: string) => `二维码更新于 ${day}`,
  wechatId: '微信号',
  copy: '复制',
  copyId: '复制微信号',
  copyRefused: '没能复制，长按上面的字自己选就好。',
  replyHours: '回消息',
  chat: '在这里聊',
  enquiryTitle: '想问掌柜的话',
  enquiryCopied: '已复制，加好友后粘贴给我就好。',
  enquiryHint: '复制下来，加好友后粘贴给我就好。',
  enquiryCopiedAdded: '已复制，到微信里粘贴给我就好。',
  enquiryHintAdded: '复制下来，到微信里粘贴给我就好。',
  copyEnquiry: '复制这段话',
  licenceAndComplaints: '证照信息与投诉',
  complaint: '有纠纷先找我；谈不拢，可以拨 12315。',
  shareTitle: (name: string, motto: string) => (motto === '' ? name : `${name}：${motto}`),
  sharePlain: '小铺的掌柜',
};

interface EnquiryLine {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
}

const enquiryLine = ({ title, options, quantity }: EnquiryLine) => `· ${[title, ...options].join(' ')} ×${quantity}`;

/** The text to paste into a chat. `total` is the formatted total on screen, if there was one. */
export const enquiry = (lines: readonly EnquiryLine[], total?: string) =>
  [
    '你好，我在小铺看中了：',
    ...lines.map(enquiryLine),
    ...(total === undefined ? [] : [`页面上合计 ${total}`]),
    '还有吗？',
  ].join('\n');
export const enquiryShort = (title: string) => `你好，想问问「${title}」。`;
export const helpTopics = '加我，能帮上这些';
export const helpTopicsAdded = '这些事，微信里说';
export const moreContacts = '别的方式';
export const moreContactsDescription = '存二维码、进群、公众号';
export const markAdded = '已经加了';
export const chatTitle = (title: string) => `想问「${title}」`;
export const codeLabel = (name: string) => `${name}的微信二维码，长按识别，点开放大`;
export const codeHint = '长按识别，加我微信';
export const codeUpdated = (day: string) => `二维码更新于 ${day}`;
export const wechatId = '微信号';
export const copy = '复制';
export const copyId = '复制微信号';
export const copyRefused = '没能复制，长按上面的字自己选就好。';
export const replyHours = '回消息';
export const chat = '在线聊';
export const askTitle = '问掌柜';
export const chatWithCard = '在线聊（带上这件）';
export const fullCard = (id: string) => `${id} · 看名片和二维码`;
export const enquiryTitle = '想问掌柜的话';
export const enquiryCopied = '已复制，加好友后粘贴给我就好。';
export const enquiryHint = '复制下来，加好友后粘贴给我就好。';
export const enquiryCopiedAdded = '已复制，到微信里粘贴给我就好。';
export const enquiryHintAdded = '复制下来，到微信里粘贴给我就好。';
export const copyEnquiry = '复制这段话';
export const licenceAndComplaints = '证照信息与投诉';
export const complaint = '有纠纷先找我；谈不拢，可以拨 12315。';
export const shareTitle = (name: string, motto: string) => (motto === '' ? name : `${name}：${motto}`);
export const sharePlain = '小铺的掌柜';

interface Pick {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
}

const pickLine = ({ title, options, quantity }: Pick) => `· ${[title, ...options].join(' ')} ×${quantity}`;

export const seller = {
  /** What is copied for pasting into the chat. `shown` is the total on screen, already with ¥; absent where none was. */
  enquiry: (picks: readonly Pick[], shown?: string) =>
    ['你好，我在小铺看中了：', ...picks.map(pickLine), ...(shown === undefined ? [] : [`页面上合计 ${shown}`]), '还有吗？'].join('\n'),
  enquiryShort: (title: string) => `你好，想问问「${title}」。`,
};

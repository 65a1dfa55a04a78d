/** The simulated seller's replies to price offers. The price is shown next to the reply. */
export const offerReplies = {
  accept: '行，就这个价，给你留着。',
  counter: '这个价有点紧，再添一点就给你。',
  decline: '这个价我真做不下来，不过谢谢你喜欢。',
  cheaperNow: '这会儿正好在降价，直接买就更划算。',
  soldOut: '这一款刚刚卖完了，对不住。',
};

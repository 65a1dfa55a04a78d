/** What the demo seller says when a price is offered to her. The price itself stands beside her words. */
export const bargaining = {
  yes: '行，就这个价，给你留着。',
  counter: '这个价有点紧，再添一点就给你。',
  no: '这个价我真做不下来，不过谢谢你喜欢。',
  cheaper: '这会儿正好在降价，直接买就更划算。',
  gone: '这一款刚刚卖完了，对不住。',
};

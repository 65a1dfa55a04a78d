export default definePageConfig({
  navigationBarTitleText: '掌柜说起过',
  enablePullDownRefresh: true,
  // The next posts are asked for before the last one is reached.
  onReachBottomDistance: 600,
  enableShareAppMessage: true,
});

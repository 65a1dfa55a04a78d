export default definePageConfig({
  navigationBarTitleText: '动态',
  enablePullDownRefresh: true,
  // The next posts are asked for before the last one is reached.
  onReachBottomDistance: 600,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

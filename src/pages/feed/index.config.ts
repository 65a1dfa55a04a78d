export default definePageConfig({
  navigationBarTitleText: '动态',
  enablePullDownRefresh: true,
  // Distance in px from the bottom at which the next page is loaded.
  onReachBottomDistance: 600,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

export default definePageConfig({
  navigationBarTitleText: '掌柜说起过',
  enablePullDownRefresh: true,
  // Distance in px from the bottom at which the next page is loaded.
  onReachBottomDistance: 600,
  enableShareAppMessage: true,
});

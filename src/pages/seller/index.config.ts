export default definePageConfig({
  navigationBarTitleText: '掌柜',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

export default definePageConfig({
  navigationBarTitleText: '好物',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

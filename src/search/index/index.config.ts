export default definePageConfig({
  navigationBarTitleText: '找好物',
  enableShareAppMessage: true,
});

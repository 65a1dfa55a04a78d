export default definePageConfig({ navigationBarTitleText: '发动态', enableShareAppMessage: true });

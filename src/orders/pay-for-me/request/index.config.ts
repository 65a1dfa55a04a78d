export default definePageConfig({ navigationBarTitleText: '请朋友付', enableShareAppMessage: true });

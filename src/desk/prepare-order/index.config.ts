export default definePageConfig({ navigationBarTitleText: '配一单给客人', enableShareAppMessage: true });

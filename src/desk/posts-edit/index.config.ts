export default definePageConfig({ navigationBarTitleText: '改动态' });

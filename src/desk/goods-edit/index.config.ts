export default definePageConfig({ navigationBarTitleText: '改好物' });

/**
 * APIs of the mocked WeChat. Taro creates its own API from these names at the start: a name missing here is missing
 * there.
 */
import { fileSystemManager } from './files';
import { fail, ok, type Answer } from './wx-mock';

const WINDOW = {
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  pixelRatio: 2,
  statusBarHeight: 20,
};
const SAFE_AREA = { safeArea: { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 } };
const APP = { SDKVersion: '3.8.2', version: '8.0.60', language: 'zh_CN' };
const DEVICE = { platform: 'ios', system: 'iOS 18.0', model: 'iPhone', brand: 'Apple' };

export interface Settings {
  readonly theme: 'light' | 'dark';
  /** Text size set in WeChat, 1 to 1.5. */
  readonly textScale: number;
}

/** Synchronous APIs. */
export function syncApis({
  theme,
  textScale,
}: Settings): Readonly<Record<string, (...args: readonly unknown[]) => unknown>> {
  const app = { ...APP, theme, fontSizeScaleFactor: textScale, fontSizeSetting: 17 * textScale };
  const nothing = () => undefined;
  return {
    canIUse: () => true,
    getAppBaseInfo: () => app,
    getDeviceInfo: () => DEVICE,
    getWindowInfo: () => ({ ...WINDOW, ...SAFE_AREA }),
    getSystemInfoSync: () => ({ ...app, ...DEVICE, ...WINDOW, ...SAFE_AREA }),
    getSystemSetting: () => ({ wifiEnabled: true }),
    getMenuButtonBoundingClientRect: () => ({ left: 281, top: 24, right: 368, bottom: 56, width: 87, height: 32 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getUpdateManager: () => ({
      onCheckForUpdate: nothing,
      onUpdateReady: nothing,
      onUpdateFailed: nothing,
      applyUpdate: nothing,
    }),
    getFileSystemManager: () => fileSystemManager,
    reportEvent: nothing,
    nextTick: (run) => void (typeof run === 'function' && setTimeout(() => run(), 0)),
  };
}

const SUCCEEDING = [
  ...[
    'showToast',
    'hideToast',
    'showLoading',
    'hideLoading',
    'exitMiniProgram',
    'previewImage',
    'setClipboardData',
    'pageScrollTo',
  ],
  ...['previewMedia'],
  ...['setNavigationBarTitle', 'setNavigationBarColor', 'setBackgroundColor', 'setBackgroundTextStyle', 'vibrateShort'],
  ...['setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'setTabBarItem', 'setTabBarStyle'],
  ...['startPullDownRefresh', 'stopPullDownRefresh', 'showShareMenu', 'hideShareMenu'],
  ...[
    'updateShareMenu',
    'showShareImageMenu',
    'saveImageToPhotosAlbum',
    'addPhoneContact',
    'shareFileMessage',
    'authorize',
    'openPrivacyContract',
    'requestPayment',
  ],
  ...['openBusinessView', 'openCustomerServiceChat', 'makePhoneCall', 'openLocation', 'openDocument', 'preloadAssets'],
  ...[
    'enableAlertBeforeUnload',
    'disableAlertBeforeUnload',
    'requirePrivacyAuthorize',
    'setInnerAudioOption',
    'hideKeyboard',
  ],
];

/** Default answers of asynchronous APIs. */
export function defaultAnswers(): Map<string, Answer> {
  const table = new Map<string, Answer>(SUCCEEDING.map((api) => [api, () => ok()]));
  table.set('showModal', () => ok({ confirm: true, cancel: false }));
  table.set('showActionSheet', () => fail('fail cancel'));
  table.set('login', () => ok({ code: 'code' }));
  table.set('getSetting', () => ok({ authSetting: {} }));
  table.set('openSetting', () => ok({ authSetting: {} }));
  table.set('getPrivacySetting', () => ok({ needAuthorization: false, privacyContractName: '' }));
  table.set('getNetworkType', () => ok({ networkType: 'wifi' }));
  table.set('getClipboardData', () => ok({ data: '' }));
  table.set('requestSubscribeMessage', () => ok());
  table.set('chooseAddress', () => fail('fail cancel'));
  table.set('chooseMedia', () => fail('fail cancel'));
  table.set('chooseImage', () => fail('fail cancel'));
  table.set('scanCode', () => fail('fail cancel'));
  table.set('getImageInfo', ({ src }) => ok({ path: src, width: 800, height: 800, type: 'jpeg' }));
  table.set('downloadFile', () => ok({ tempFilePath: 'wxfile://tmp/1', statusCode: 200 }));
  table.set('canvasToTempFilePath', () => ok({ tempFilePath: 'wxfile://tmp/2' }));
  table.set('request', () => fail('fail'));
  table.set('getGroupEnterInfo', () => fail('fail not in group'));
  return table;
}

/** Events that tests can emit: `host.emit('onThemeChange', …)`. Each also has its `off…`. */
export const EVENTS = [
  ...['onThemeChange', 'onNetworkStatusChange', 'onWindowResize', 'onMemoryWarning', 'onUserCaptureScreen', 'onError'],
  ...[
    'onUnhandledRejection',
    'onPageNotFound',
    'onAppShow',
    'onAppHide',
    'onNeedPrivacyAuthorization',
    'onKeyboardHeightChange',
  ],
];

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readTree } from '../support/rules/source-tree';

/** APIs that WeChat only allows after a declaration (用户隐私保护指引), and the name to declare. */
const DECLARED: Readonly<Record<string, string>> = {
  chooseAddress: '收货地址',
  setClipboardData: '剪切板',
  saveImageToPhotosAlbum: '相册（仅写入）',
  addPhoneContact: '通讯录（仅写入）',
  chooseMedia: '选中的照片',
};

/** Other private APIs, which this shop does not need. */
const FORBIDDEN = [
  ...['getUserProfile', 'getUserInfo', 'getPhoneNumber', 'getLocation', 'chooseLocation', 'getFuzzyLocation'],
  ...['chooseImage', 'chooseVideo', 'saveVideoToPhotosAlbum', 'createCameraContext', 'choosePoi', 'onLocationChange'],
  ...['openBluetoothAdapter', 'startAccelerometer', 'startCompass', 'startGyroscope', 'startDeviceMotionListening'],
  ...['addPhoneCalendar', 'addPhoneRepeatCalendar', 'chooseInvoiceTitle', 'chooseLicensePlate', 'startLocationUpdate'],
  ...['chooseContact', 'getClipboardData', 'chooseMessageFile', 'getRecorderManager', 'startRecord', 'getWeRunData'],
];

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
const source = [...readTree('src').values()].join('\n');

describe('what a seller has to declare to WeChat', () => {
  it.each(Object.entries(DECLARED))('%s is used, and the README lists it as %s', (api, name) => {
    expect(source).toMatch(new RegExp(`Taro\\.${api}\\b`));
    expect(readme).toMatch(new RegExp(`\\| ${name} +\\| \`${api}\``));
  });

  it('is nothing else', () => {
    expect(FORBIDDEN.filter((api) => new RegExp(`\\b${api}\\b`).test(source))).toEqual([]);
  });
});

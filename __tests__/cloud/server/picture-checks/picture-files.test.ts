import { cloudPictureFiles } from '@/cloud/server/picture-checks/picture-files';

import { fakeWechatApi } from '../../../support/server/fake-wechat-api';
import { failureOf, valueOf } from '../../../support/shop';

const FILE = 'cloud://shop-1a2b.7368/pictures/a.jpg';
const LINK = {
  errcode: 0,
  file_list: [{ fileid: FILE, download_url: 'https://7368.example/pictures/a.jpg', status: 0 }],
};

describe('a picture in the storage of WeChat Cloud', () => {
  it('has an address for WeChat', async () => {
    const { api, asked } = fakeWechatApi(LINK);
    expect(valueOf(await cloudPictureFiles(api).urlOf(FILE))).toBe('https://7368.example/pictures/a.jpg');
    expect(asked).toEqual([
      { path: '/tcb/batchdownloadfile', body: { env: 'shop-1a2b', file_list: [{ fileid: FILE, max_age: 7200 }] } },
    ]);
  });

  it.each([
    ['away' as const],
    [{ errcode: 40101 }],
    [{ errcode: 0 }],
    [{ errcode: 0, file_list: [] }],
    [{ errcode: 0, file_list: [{ download_url: '', status: -503003 }] }],
  ])('has none after %j', async (answer) => {
    expect(failureOf(await cloudPictureFiles(fakeWechatApi(answer).api).urlOf(FILE))).toMatchObject({
      code: 'UNAVAILABLE',
    });
  });

  it('is deleted when it is withheld, and that may be done again', async () => {
    const { api, asked } = fakeWechatApi({ errcode: 0 }, { errcode: -503003 });
    const files = cloudPictureFiles(api);
    valueOf(await files.withhold(FILE));
    valueOf(await files.withhold(FILE));
    expect(asked[0]).toEqual({ path: '/tcb/batchdeletefile', body: { env: 'shop-1a2b', fileid_list: [FILE] } });
    expect((await cloudPictureFiles(fakeWechatApi('away').api).withhold(FILE)).ok).toBe(false);
  });
});

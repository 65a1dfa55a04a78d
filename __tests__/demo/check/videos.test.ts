import { checkVideos } from '@/demo/check/videos';
import type { PostContent } from '@/demo/types';

import { postContent } from '../../support/test-content';

const POSTER = { file: 'pour.svg', alt: '出汤' };
const FILES = new Map([['pour.mp4', { bytes: 8_000 }]]);
const aVideo = (over: Partial<PostContent> = {}): PostContent =>
  postContent({ id: 'v', pictures: [POSTER], video: { file: 'pour.mp4', seconds: 3 }, ...over });

describe('a video post', () => {
  it('with its poster and its clip has no fault', () => {
    expect(checkVideos([aVideo(), postContent({ id: 'p' })], FILES)).toEqual([]);
  });

  it.each([
    [{ video: { file: 'gone.mp4', seconds: 3 } }, 'there is no clip "gone.mp4"'],
    [{ pictures: [] }, 'it has 0'],
    [{ pictures: [POSTER, POSTER] }, 'it has 2'],
    [{ video: { file: 'pour.mp4', seconds: 0 } }, 'seconds: 0'],
    [{ video: { file: 'pour.mp4', seconds: Number.NaN } }, 'seconds: NaN'],
    [{ video: { file: 'pour.mp4', seconds: 61 } }, 'seconds: 61'],
    [{ title: 't', blocks: [] }, 'an article has none'],
  ])('with %j is named with what it lacks', (over, fault) => {
    const faults = checkVideos([aVideo(), aVideo({ id: 'bad', ...over })], FILES);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('posts[bad].video');
    expect(faults[0]).toContain(fault);
  });

  it('leaves no clip that no post plays', () => {
    expect(checkVideos([postContent({ id: 'p' })], FILES)).toEqual([expect.stringContaining('clips/pour.mp4')]);
  });
});

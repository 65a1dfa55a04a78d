import { checkVideos } from '@/demo/check/videos';
import type { PostContent } from '@/demo/types';

import { postContent } from '../../support/test-content';

const POSTER = { file: 'pour.svg', alt: '出汤' };
const FILES = new Map([['pour.mp4', { bytes: 8_000 }]]);
const aVideo = (over: Partial<PostContent> = {}): PostContent =>
  postContent({ id: 'v', pictures: [POSTER], video: { file: 'pour.mp4', seconds: 3 }, ...over });

describe('a video post', () => {
  it('with its poster and its clip is valid', () => {
    expect(checkVideos([aVideo(), postContent({ id: 'p' })], FILES)).toEqual([]);
  });

  it.each([
    [{ video: { file: 'gone.mp4', seconds: 3 } }, 'there is no clip "gone.mp4"'],
    [{ pictures: [] }, 'it has 0'],
    [{ pictures: [POSTER, POSTER] }, 'it has 2'],
    [{ video: { file: 'pour.mp4', seconds: 0 } }, 'seconds: 0'],
    [{ video: { file: 'pour.mp4', seconds: Number.NaN } }, 'seconds: NaN'],
    [{ video: { file: 'pour.mp4', seconds: 61 } }, 'seconds: 61'],
    [{ title: 't', blocks: [] }, "an article can't have a video"],
  ])('with %j is reported', (over, problem) => {
    const problems = checkVideos([aVideo(), aVideo({ id: 'bad', ...over })], FILES);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('posts[bad].video');
    expect(problems[0]).toContain(problem);
  });

  it('reports a clip that no post uses', () => {
    expect(checkVideos([postContent({ id: 'p' })], FILES)).toEqual([expect.stringContaining('clips/pour.mp4')]);
  });
});

/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';

import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import { createResource } from '@/stores/resource';

const offline = err<Failure>(failure('OFFLINE', {}));

function answering(...answers: readonly Result<string, Failure>[]) {
  const queue = [...answers];
  return jest.fn(async (_input: { id: string }) => queue.shift() ?? offline);
}

describe('a resource', () => {
  it('fetches once for equal inputs and shows loading, then the answer', async () => {
    const fetch = answering(ok('tea'), ok('again'));
    const resource = createResource(fetch);
    const { result, rerender } = renderHook(() => resource.use({ id: 'a' }));
    expect(result.current.remote.status).toBe('loading');
    await waitFor(() => expect(result.current.remote).toEqual({ status: 'ready', value: 'tea' }));
    rerender();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('keeps what it showed when a reload fails, and says that it is old', async () => {
    const resource = createResource(answering(ok('tea'), offline));
    const { result } = renderHook(() => resource.use({ id: 'a' }));
    await waitFor(() => expect(result.current.remote.status).toBe('ready'));
    await act(() => result.current.reload());
    expect(result.current.remote).toEqual({ status: 'ready', value: 'tea', stale: offline.failure });
  });

  it('fails where there was nothing to show, and recovers', async () => {
    const resource = createResource(answering(offline, ok('tea')));
    const { result } = renderHook(() => resource.use({ id: 'a' }));
    await waitFor(() => expect(result.current.remote).toEqual({ status: 'failed', failure: offline.failure }));
    await act(() => result.current.reload());
    expect(result.current.remote).toEqual({ status: 'ready', value: 'tea' });
  });

  it('keeps the answers to different questions apart', async () => {
    const resource = createResource(async ({ id }: { id: string }) => ok(id));
    await resource.load({ id: 'a' });
    resource.put({ id: 'b' }, 'put');
    expect(resource.peek({ id: 'a' })).toEqual({ status: 'ready', value: 'a' });
    expect(resource.peek({ id: 'b' })).toEqual({ status: 'ready', value: 'put' });
    expect(resource.peek({ id: 'c' }).status).toBe('idle');
  });
});

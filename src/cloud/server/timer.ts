export interface Timer {
  /** Waits for what runs. */
  readonly stop: () => Promise<void>;
}

/** Runs `work`, which never rejects, at once and then so many ms after its end, so that it never runs twice at once. */
export function startTimer(work: () => Promise<void>, everyMs: number): Timer {
  let isStopped = false;
  let next: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = () => {
    running = work().then(() => {
      if (!isStopped) next = setTimeout(run, everyMs);
    });
  };
  run();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(next);
      return running;
    },
  };
}

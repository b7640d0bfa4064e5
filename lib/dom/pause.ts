/** Gives the page its turn between two slices of work. Knows no work. */

/** Resolves when it is our turn again. A message, for browsers without `scheduler.yield`: timers are slowed in hidden tabs. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

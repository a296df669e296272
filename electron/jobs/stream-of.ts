/** What a generator gives, as a stream: the next piece is made when it is asked for; cancelling ends the generator. */
export function streamOf<T>(pieces: Generator<T> | AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

/** The same pieces; fails at once, not in the middle, when not even the first one can be made. */
export async function begun<T>(stream: ReadableStream<T>): Promise<ReadableStream<T>> {
  const reader = stream.getReader();
  let first: Awaited<ReturnType<typeof reader.read>> | null = await reader.read();
  return new ReadableStream<T>({
    pull: async (controller) => {
      const { done, value } = first ?? (await reader.read());
      first = null;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

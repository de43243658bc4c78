/** One event of a stream; `data` joins its lines. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** The events of a `text/event-stream` body (WHATWG HTML, 9.2.6), comments and empty ones left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let buffer = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      buffer += value.replaceAll('\r\n', '\n');
      const blocks = buffer.split('\n\n');
      buffer = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel();
  }
}

function parseEvent(block: string): StreamEvent | null {
  const fields = block.split('\n').map((line) => /^(event|data):\s?(.*)$/.exec(line));
  const values = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []));
  const event = values('event').at(-1);
  return event === undefined ? null : { event, data: values('data').join('\n') };
}

import type { World } from '../../../platform/world.ts';
import { storyTopic } from '../topics.ts';

/** A comment line now and then keeps proxies from closing a quiet stream. */
const heartbeat = 25_000;
const mostStreams = 2_000;
/** After this a stream ends and its page asks for another, so that who left the circle or signed out hears no more. */
const longest = 10 * 60_000;

/**
 * Streams "something was told" to the pages that show a round: ids only come over the database's notifications, and
 * the page asks for the stories itself, so that access is decided where it always is.
 */
export function followStories(world: World): (roundId: string, gone: AbortSignal) => Response {
  const streams = new Map<string, Set<ReadableStreamDefaultController<Uint8Array>>>();
  let open = 0;
  world.database.listen((topic, id) => {
    if (topic !== storyTopic) return;
    for (const stream of streams.get(id) ?? []) stream.enqueue(encode('event: stories\ndata: new\n\n'));
  });
  return (roundId, gone) => {
    if (open >= mostStreams) return new Response(null, { status: 503 });
    let stop = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        open += 1;
        const others = streams.get(roundId) ?? new Set();
        streams.set(roundId, others.add(controller));
        controller.enqueue(encode('retry: 3000\n\n'));
        const beat = setInterval(() => controller.enqueue(encode(': still here\n\n')), heartbeat);
        const end = setTimeout(() => {
          stop();
          // Asked for again at once, so that hardly anything is missed in between.
          controller.enqueue(encode('retry: 200\n\n'));
          controller.close();
        }, longest);
        stop = () => {
          stop = () => {};
          open -= 1;
          clearInterval(beat);
          clearTimeout(end);
          others.delete(controller);
          if (others.size === 0) streams.delete(roundId);
        };
        gone.addEventListener('abort', () => stop());
      },
      cancel: () => stop(),
    });
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

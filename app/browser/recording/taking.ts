/** A recording that is being made. */
export interface Taking {
  readonly stream: MediaStream;
  /** Gives what was said so far. */
  pause(): Promise<Blob>;
  resume(): void;
  /** Gives everything and lets go of the microphone. */
  stop(): Promise<Blob>;
}

/** Every browser that records knows one of these; a voice needs no more than 32 kbit/s. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const bitsPerSecond = 32_000;

/** Something is put away this often, so that a telephone that stops loses half a minute at most. */
const putAway = 30_000;

/**
 * Asks for the microphone and begins.
 *
 * @param grown hears what was said so far, now and then
 * @throws DOMException NotAllowedError or NotFoundError, as browsers say it
 */
export async function beginTaking(grown: (soFar: Blob) => void): Promise<Taking> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: bitsPerSecond,
    ...(mimeType === undefined ? {} : { mimeType }),
  });
  const pieces: Blob[] = [];
  const soFar = () => new Blob(pieces, { type: recorder.mimeType.split(';')[0] ?? '' });
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    pieces.push(data);
    if (recorder.state === 'recording') grown(soFar());
  });
  recorder.start(putAway);

  return {
    stream,
    async pause() {
      recorder.pause();
      const next = once(recorder, 'dataavailable');
      recorder.requestData();
      await next;
      return soFar();
    },
    resume: () => recorder.resume(),
    async stop() {
      if (recorder.state !== 'inactive') {
        const stopped = once(recorder, 'stop');
        recorder.stop();
        await stopped;
      }
      for (const track of stream.getTracks()) track.stop();
      return soFar();
    },
  };
}

function once(recorder: MediaRecorder, name: 'dataavailable' | 'stop'): Promise<unknown> {
  return new Promise((resolve) => recorder.addEventListener(name, resolve, { once: true }));
}

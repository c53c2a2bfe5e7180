/** Below this hardly more than the noise of a room is heard; the loudest a microphone gives is 1. */
const noise = 0.008;
const silentFor = 4_000;
const often = 200;

/**
 * Listens along to say whether anything is heard. `hear` gets the loudness in percent, and whether there was a voice in
 * the last seconds. Gives what ends it.
 */
export function listenAlong(
  stream: MediaStream,
  hear: (loudness: number, heard: boolean) => void,
): () => void {
  const audio = new AudioContext();
  const analyser = audio.createAnalyser();
  audio.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  let lastHeard = performance.now();
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(wave);
    const power = wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
    const loudness = Math.sqrt(power);
    if (loudness > noise) lastHeard = performance.now();
    // The ear hears ten times the power as twice as loud: a calm voice is in the middle of the bar.
    hear(Math.min(100, Math.round(Math.sqrt(loudness) * 150)), performance.now() - lastHeard < silentFor);
  }, often);
  return () => {
    clearInterval(timer);
    void audio.close();
  };
}

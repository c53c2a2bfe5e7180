import { withLength } from './webm-length.ts';

const endings: Record<string, string> = { 'audio/webm': 'webm', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' };

export type VoiceField = ReturnType<typeof voiceFieldOf>;

/** The file field in which a recording goes along with the form, and how many seconds it takes. */
export function voiceFieldOf(place: HTMLElement) {
  const input = place.querySelector('input[type="file"]') as HTMLInputElement;
  const seconds = place.querySelector('[data-part="seconds"]') as HTMLInputElement;
  let own: File | undefined;
  let before: { file: File; seconds: string } | undefined;

  function fill(file: File | undefined, length: string): void {
    const files = new DataTransfer();
    if (file !== undefined) files.items.add(file);
    own = file;
    input.files = files.files;
    seconds.value = length;
    // What is kept on this device while one fills in the form hears it here.
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  return {
    input,
    get file() {
      return input.files?.[0];
    },
    /** Whether what is in the field was just recorded here. */
    isOwn: () => own !== undefined && input.files?.[0]?.size === own.size,
    isTooLarge: () => (input.files?.[0]?.size ?? 0) > Number(place.dataset.largest),
    async put(said: Blob, length: number): Promise<File> {
      const type = said.type || 'audio/webm';
      const bytes = new Uint8Array(await said.arrayBuffer());
      const whole = type === 'audio/webm' ? withLength(bytes, length) : bytes;
      const file = new File([whole], `opname.${endings[type] ?? 'webm'}`, { type });
      fill(file, wholeSeconds(length));
      return file;
    },
    empty(): void {
      const file = input.files?.[0];
      before = file && { file, seconds: seconds.value };
      fill(undefined, '');
    },
    /** Puts back what was thrown away last. */
    putBack(): File | undefined {
      fill(before?.file, before?.seconds ?? '');
      return before?.file;
    },
    /** A file of someone's own says how long it is once the player has read its beginning. */
    async measure(player: HTMLAudioElement): Promise<number> {
      await new Promise((resolve) => {
        player.addEventListener('loadedmetadata', resolve, { once: true });
        player.addEventListener('error', resolve, { once: true });
      });
      const { duration } = player;
      seconds.value = Number.isFinite(duration) ? wholeSeconds(duration) : '';
      return Number.isFinite(duration) ? duration : 0;
    },
  };
}

function wholeSeconds(length: number): string {
  return String(Math.max(1, Math.round(length)));
}

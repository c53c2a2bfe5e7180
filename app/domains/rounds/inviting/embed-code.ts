import type { Round } from '../round.ts';
import { text } from './text.nl.ts';

/** What a host pastes into a page of their own: an element that grows with what is told in it. */
export function elementCode({ pointKey }: Pick<Round, 'pointKey'>, baseUrl: string): string {
  const address = `${baseUrl}/vertel/${pointKey}`;
  return [
    `<script src="${baseUrl}/insluiten.js" async></script>`,
    `<zodat-vertelpunt adres="${address}">`,
    `  <a href="${address}">${text.embed.fallback}</a>`,
    '</zodat-vertelpunt>',
  ].join('\n');
}

/** The same without any script. */
export function frameCode({ pointKey }: Pick<Round, 'pointKey'>, baseUrl: string): string {
  return [
    `<iframe src="${baseUrl}/vertel/${pointKey}/inbed"`,
    `  title="${text.embed.fallback}" allow="microphone"`,
    '  width="100%" height="900" frameborder="0"></iframe>',
  ].join('\n');
}

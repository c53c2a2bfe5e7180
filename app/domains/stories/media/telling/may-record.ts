import { contentPolicy, permissionsPolicy } from '../../../../platform/web/safety.ts';

/** A page on which one may speak: it may ask for the microphone, and play back what was just said. */
export function mayRecord(answer: Response, framed: boolean): Response {
  const frame: Record<string, string> = framed ? { 'frame-ancestors': '*' } : {};
  answer.headers.set('content-security-policy', contentPolicy({ 'media-src': "'self' blob:", ...frame }));
  answer.headers.set('permissions-policy', permissionsPolicy({ microphone: true }));
  if (framed) answer.headers.set('x-frame-options', '');
  return answer;
}

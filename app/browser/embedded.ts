import { type HeightSaid, heightAsked } from '../embed/messages.ts';

/**
 * In a frame on another site: says how high the page is to the page around it, when that asks and whenever it changes.
 * It answers only its own parent, at the origin that asked, and says nothing else.
 */
let asker: string | undefined;

/** To the bottom of the lowest part: the body itself is never lower than the frame it is in. */
const contentHeight = () =>
  scrollY + Math.max(...Array.from(document.body.children, (part) => part.getBoundingClientRect().bottom));

const say = () => {
  if (asker === undefined) return;
  const said: HeightSaid = { kind: 'zodat:hoogte', height: contentHeight() };
  parent.postMessage(said, asker);
};

if (parent !== window) {
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data !== heightAsked) return;
    asker = origin;
    say();
  });
  const observer = new ResizeObserver(say);
  for (const part of document.body.children) observer.observe(part);
}

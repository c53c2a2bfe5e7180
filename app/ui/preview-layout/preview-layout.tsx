import type { ReactNode } from 'react';
import { Heading } from '../heading/heading.tsx';
import { TextLink } from '../text-link/text-link.tsx';

interface PreviewLayoutProps {
  title: string;
  /** Address of the page in the frame. It has to allow being framed by our own pages. */
  src: string;
  /** Name of the frame: what a form can aim at to show what was typed so far. */
  name: string;
  /** Words of the link that opens the same page by itself. */
  apart: string;
  children: ReactNode;
}

/** What someone is making, and beside it how it looks on a phone. Without the room for both there is a link to it. */
export function PreviewLayout({ title, src, name, apart, children }: PreviewLayoutProps) {
  return (
    <div className="preview-layout">
      <div className="stack stack--l">
        <div className="preview-layout__narrow">
          <TextLink href={src} icon="eye">
            {apart}
          </TextLink>
        </div>
        {children}
      </div>
      <aside className="preview-layout__aside" aria-labelledby={`${name}-titel`}>
        <Heading level={2} size={4} id={`${name}-titel`}>
          {title}
        </Heading>
        <div className="preview-layout__phone">
          <iframe className="preview-layout__frame" src={src} name={name} title={title} loading="lazy" />
        </div>
        <TextLink href={src} icon="eye">
          {apart}
        </TextLink>
      </aside>
    </div>
  );
}

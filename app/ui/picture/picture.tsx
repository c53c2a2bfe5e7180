import { Paragraph } from '../paragraph/paragraph.tsx';

interface PictureProps {
  src: string;
  /** What can be seen on it. */
  alt: string;
  caption?: string | undefined;
}

/** A picture that came with a story, as large as fits. */
export function Picture({ src, alt, caption }: PictureProps) {
  return (
    <figure className="picture">
      <img className="picture__image" src={src} alt={alt} loading="lazy" />
      {caption === undefined ? null : (
        <figcaption>
          <Paragraph small>{caption}</Paragraph>
        </figcaption>
      )}
    </figure>
  );
}

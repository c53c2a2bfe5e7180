interface QuoteProps {
  /** The story as it was told. An empty line begins a paragraph; a single line end stays a line end. */
  text: string;
  /** Language of the words, when it is another than that of the page. */
  lang?: string | undefined;
}

/** Someone's own words, with their paragraphs kept. */
export function Quote({ text, lang }: QuoteProps) {
  return (
    <blockquote className="quote" lang={lang} dir="auto">
      {paragraphsOf(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
        <p className="ams-paragraph quote__paragraph" key={index}>
          {paragraph}
        </p>
      ))}
    </blockquote>
  );
}

function paragraphsOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

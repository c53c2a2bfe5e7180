interface QrImageProps {
  src: string;
  /** What the code leads to. */
  label: string;
  size?: 'small' | 'large';
}

/** A QR code, fetched as a picture of its own: drawing it takes longer than the rest of a page. */
export function QrImage({ src, label, size = 'small' }: QrImageProps) {
  const side = size === 'large' ? 320 : 180;
  return (
    <img
      className={size === 'large' ? 'qr-image qr-image--large' : 'qr-image'}
      src={src}
      alt={label}
      width={side}
      height={side}
    />
  );
}

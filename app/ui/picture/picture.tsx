/** A drawing made by ourselves (a QR code, later a chart), placed as it is; `label` says what it shows. */
export function Picture({
  svg,
  label,
  size = 'small',
}: {
  svg: string;
  label: string;
  size?: 'small' | 'large';
}) {
  return (
    <div
      className={size === 'large' ? 'picture picture--large' : 'picture'}
      role="img"
      aria-label={label}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own code; nothing a person typed is in it as text
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

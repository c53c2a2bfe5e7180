/**
 * The address of the frame for what stands in `adres`: "https://zodat.example/vertel/k7m2x9wqhr" becomes
 * ".../inbed". Null when it is no address of a story point, so that the element never frames anything else.
 */
export function frameAddress(address: string, language: string): URL | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const point = /^(.*\/vertel\/[a-z0-9]{6,20})(?:\/inbed)?\/?$/.exec(url.pathname)?.[1];
  if (point === undefined) return null;
  url.pathname = `${point}/inbed`;
  if (/^[a-z]{2}$/.test(language)) url.searchParams.set('taal', language);
  return url;
}

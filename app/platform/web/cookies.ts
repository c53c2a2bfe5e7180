/** `__Host-` cookies: only over a secure connection (or localhost), for this host alone, for every path. */
export function setCookie(name: string, value: string, seconds: number): string {
  return `__Host-${name}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Lax`;
}

export function clearCookie(name: string): string {
  return setCookie(name, '', 0);
}

export function readCookie(request: Request, name: string): string | undefined {
  const header = request.headers.get('cookie') ?? '';
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === `__Host-${name}`) return value;
  }
  return undefined;
}

/** Where to go after signing in: a page of our own, or the standing one. Never an address that another gave. */
export function internalPath(asked: string | string[] | undefined, otherwise: string): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[!-~]*$/.test(asked)) return otherwise
  // Read as a browser reads it: a path that ends up elsewhere, or at a door again, is not followed.
  const base = 'https://geborgen.invalid'
  if (!URL.canParse(asked, base)) return otherwise
  const url = new URL(asked, base)
  if (url.origin !== base || doors.test(url.pathname) || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search
}

const doors = /^\/(api|inloggen|ontgrendelen|activeren|herstellen)(\/|$)/

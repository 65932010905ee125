/** The database of the running app, as the superuser of its cluster. */
export function adminUrl(): string {
  const url = new URL(process.env.DATABASE_ADMIN_URL ?? '')
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  return url.href
}

import { createHmac } from 'node:crypto'

/** The URLs of `.env.example` for one database of a local cluster; passwords follow from that of its superuser. */
export function databaseUrls(adminUrl: string, database: string) {
  const { password, port } = new URL(adminUrl)
  const url = (user: string) =>
    connectedUrl(user, createHmac('sha256', password).update(user).digest('base64url'), Number(port), database)
  return {
    DATABASE_ADMIN_URL: adminUrl,
    DATABASE_OWNER_URL: url('geborgen_owner'),
    DATABASE_URL: url('geborgen_app'),
    DATABASE_WORKER_URL: url('geborgen_worker'),
    DATABASE_KOPIE_URL: url('geborgen_kopie'),
  }
}

export function connectedUrl(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

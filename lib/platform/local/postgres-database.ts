import { createHmac } from 'node:crypto'
import type { LocalPostgres } from './postgres'

/** The URLs of `.env.example` for one database of the local cluster; passwords follow from the cluster's own. */
export function databaseUrls(local: LocalPostgres, database: string) {
  const { password } = new URL(local.adminUrl())
  const url = (user: string) =>
    connectedUrl(user, createHmac('sha256', password).update(user).digest('base64url'), local.port, database)
  return {
    DATABASE_ADMIN_URL: local.adminUrl(),
    DATABASE_OWNER_URL: url('geborgen_owner'),
    DATABASE_URL: url('geborgen_app'),
    DATABASE_WORKER_URL: url('geborgen_worker'),
    DATABASE_KOPIE_URL: url('geborgen_kopie'),
  }
}

export function connectedUrl(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

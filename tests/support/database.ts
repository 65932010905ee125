import { afterAll, inject } from 'vitest'
import { disconnect } from '@/lib/platform/db/client'
import { databaseUrls } from '@/lib/platform/local/postgres-database'
import { ask } from './ask'

export type TestDatabase = {
  /** As the app: row security holds. */
  app: string
  owner: string
  worker: string
  kopie: string
  /** As the role that cannot log in; past row security. */
  deur: string
  /** Superuser: to lay down what a test begins with, and to look at what is really there. */
  admin: string
}

/** A fresh copy of the template for this test file, which `lib/platform/db` uses from here on. Once per file, at its top. */
export async function testDatabase(): Promise<TestDatabase> {
  const [adminUrl, database] = [inject('adminUrl'), `w${process.env.VITEST_POOL_ID}`]
  await disconnect()
  await clone(adminUrl, database)
  const urls = databaseUrls(adminUrl, database)
  Object.assign(process.env, urls)
  afterAll(disconnect)
  const admin = inDatabase(adminUrl, database)
  return {
    app: urls.DATABASE_URL,
    owner: urls.DATABASE_OWNER_URL,
    worker: urls.DATABASE_WORKER_URL,
    kopie: urls.DATABASE_KOPIE_URL,
    deur: `${admin}?options=${encodeURIComponent('-c role=geborgen_deur')}`,
    admin,
  }
}

async function clone(adminUrl: string, database: string): Promise<void> {
  await ask(adminUrl, `drop database if exists ${database} with (force)`)
  await ask(adminUrl, `create database ${database} template ${inject('template')}`)
  // Rights on a database are not copied with it.
  await ask(adminUrl, `revoke temporary on database ${database} from public`)
}

function inDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

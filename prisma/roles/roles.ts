import pg from 'pg'

export type RoleUrls = {
  /** Superuser, or the owner where she may make roles. */
  admin: string
  owner: string
  app: string
  worker?: string
  kopie?: string
}

/** Makes the database, when it is not there, and its roles; sets passwords from the URLs. Safe to run again. */
export async function makeRoles(urls: RoleUrls): Promise<void> {
  assertNames(urls)
  const owner = loginOf(urls.owner)
  await as(urls.admin, async (client) => {
    if (owner.user !== loginOf(urls.admin).user) await putOwner(client, owner)
    await putLogin(client, loginOf(urls.app), 'nobypassrls')
    await putLogin(client, loginOrName(urls.worker, 'geborgen_worker'), 'nobypassrls')
    await putLogin(client, loginOrName(urls.kopie, 'geborgen_kopie'), 'bypassrls')
    await putRole(client, 'geborgen_deur', 'bypassrls')
    await client.query('alter role geborgen_kopie set default_transaction_read_only = on')
    // So that a migration can give a function to the role it acts as.
    await client.query(`grant geborgen_deur, geborgen_worker to ${name(owner.user)}`)
    await putDatabase(client, owner)
  })
}

type Login = { user: string; password: string; database: string }

/** Grants in migrations name these roles, and an app that connects as owner would walk past row security. */
function assertNames(urls: RoleUrls): void {
  const expected = { app: 'geborgen_app', worker: 'geborgen_worker', kopie: 'geborgen_kopie' } as const
  const variables = { app: 'DATABASE_URL', worker: 'DATABASE_WORKER_URL', kopie: 'DATABASE_KOPIE_URL' } as const
  for (const role of ['app', 'worker', 'kopie'] as const) {
    const url = urls[role]
    if (url && loginOf(url).user !== expected[role])
      throw new Error(`Laat ${variables[role]} de gebruiker ${expected[role]} noemen.`)
  }
}

async function putDatabase(client: pg.Client, { user, database }: Login): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${name(database)} owner ${name(user)} template template0`)
  await client.query(`revoke all on database ${name(database)} from public`)
  await client.query(`grant connect on database ${name(database)} to geborgen_app, geborgen_worker, geborgen_kopie`)
  // The worker makes its own schema, graphile_worker.
  await client.query(`grant create on database ${name(database)} to geborgen_worker`)
}

async function putOwner(client: pg.Client, owner: Login): Promise<void> {
  await putLogin(client, owner, 'nobypassrls')
  // Who is no superuser may only give a database to a role she is in.
  await client.query(`grant ${name(owner.user)} to current_user`)
}

async function putLogin(client: pg.Client, { user, password }: Login, row: Row): Promise<void> {
  await putRole(client, user, row)
  const secret = password ? ` password ${pg.escapeLiteral(password)}` : ''
  await client.query(`alter role ${name(user)} login${secret}`)
}

type Row = 'bypassrls' | 'nobypassrls'

/** Touches an attribute only when it is wrong: on most servers a superuser alone may. */
async function putRole(client: pg.Client, user: string, row: Row): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [user],
  )
  const [known] = rows
  if (!known) await client.query(`create role ${name(user)} nologin ${row}`)
  if (known?.rolsuper) await client.query(`alter role ${name(user)} nosuperuser`)
  if (known && known.rolbypassrls !== (row === 'bypassrls')) await client.query(`alter role ${name(user)} ${row}`)
}

function loginOrName(url: string | undefined, user: string): Login {
  return url ? loginOf(url) : { user, password: '', database: '' }
}

function loginOf(url: string): Login {
  const { username, password, pathname } = new URL(url)
  return {
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  }
}

function name(text: string): string {
  return pg.escapeIdentifier(text)
}

async function as<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

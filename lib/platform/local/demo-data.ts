import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'

/** Fills an empty database; one with a bestuur in it is left as it is. */
export async function seedDemo(env: Record<string, string>): Promise<void> {
  const file = 'prisma/seed/demo.ts'
  if (!existsSync(file) || !(await isEmpty(env.DATABASE_ADMIN_URL ?? '', env.DATABASE_URL ?? ''))) return
  Object.assign(process.env, env)
  const { main } = (await import(/* turbopackIgnore: true */ pathToFileURL(file).href)) as { main: () => Promise<void> }
  await main()
}

// Read by who is above row security: to the app every table looks empty.
async function isEmpty(adminUrl: string, appUrl: string): Promise<boolean> {
  const url = new URL(adminUrl)
  url.pathname = new URL(appUrl).pathname
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    const { rows } = await client.query<{ filled: boolean }>('select exists (select 1 from bestuur) as filled')
    return !rows[0]?.filled
  } finally {
    await client.end()
  }
}

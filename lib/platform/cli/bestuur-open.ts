import { parseArgs } from 'node:util'
import { openBestuur } from '@/lib/domain/bestuur/open-bestuur.rules'
import { type OpenBestuurInput, openBestuurInput } from '@/lib/domain/bestuur/open-bestuur.schema'
import { saveBestuur } from '@/lib/domain/bestuur/open-bestuur.store'
import { todayInNederland } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { invite, prepareAccount } from '@/lib/platform/auth/invitation'
import { disconnect } from '@/lib/platform/db/client'
import { type Tx, withContext } from '@/lib/platform/db/context'
import { tell, Weigering } from './console'

// npm run bestuur:open -- --naam "Stichting …" --bestuurder "Naam <mail>" --beheerder "Naam <mail>"
const text = { type: 'string' } as const

try {
  // As owner: opening a bestuur is what the app itself may not do.
  const owner = process.env.DATABASE_OWNER_URL
  if (!owner) throw new Weigering('Vul DATABASE_OWNER_URL in. Zie .env.example.')
  process.env.DATABASE_URL = owner
  const input = readInput(process.argv.slice(2))
  const today = todayInNederland(new Date())
  const links = await withContext({ accountId: null, bestuurId: null, today }, (tx) => open(tx, input))
  tell(`${input.naam} is geopend.`)
  for (const line of links) tell(line)
} catch (error) {
  tell((error as Error).message)
  process.exitCode = 1
} finally {
  await disconnect()
}

function readInput(args: string[]): OpenBestuurInput {
  const options = { naam: text, grondslag: text, sector: text, preset: text, bestuurder: text, beheerder: text }
  const { values } = parseArgs({ args, options, strict: false })
  const parsed = openBestuurInput.safeParse(values)
  if (parsed.success) return parsed.data
  throw new Weigering(parsed.error.issues.map(({ message }) => message).join('\n'))
}

/** All or nothing: a bestuur without its first people could never be entered. */
async function open(tx: Tx, input: OpenBestuurInput): Promise<string[]> {
  const bestuurder = await prepareAccount(tx, input.bestuurder)
  const beheerder = await prepareAccount(tx, input.beheerder)
  for (const { status } of [bestuurder, beheerder])
    if (status === 'ingetrokken') throw new Weigering('Een van deze accounts is ingetrokken. Geef een ander mailadres.')
  const people = { bestuurderId: bestuurder.accountId, beheerderId: beheerder.accountId }
  const plan = openBestuur(input, { ...people, today: tx.today, newId })
  if (!(await saveBestuur(tx, plan)))
    throw new Weigering(
      `Er is al een bestuur met de naam "${input.naam}". Geef een andere naam, of nodig mensen uit in de app.`,
    )
  return [
    await welcome(tx, 'Bestuurder', input.bestuurder, bestuurder.accountId),
    await welcome(tx, 'Beheerder', input.beheerder, beheerder.accountId),
  ]
}

async function welcome(tx: Tx, rol: string, { naam, mail }: { naam: string; mail: string }, accountId: string) {
  const invited = await invite(tx, accountId)
  if (!invited) return `${rol}: ${naam} (${mail}) heeft al een account en kan meteen inloggen.`
  return `${rol}: ${naam} (${mail}) krijgt een mail. De link, geldig tot en met ${invited.geldigTot}:\n  ${invited.link}`
}

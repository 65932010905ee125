import pg from 'pg'
import type { ActorAanstelling } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { newId } from '@/lib/kernel/id'
import { type DemoBestuur, layAanstelling, layBestuur } from '@/prisma/seed/besturen'
import { adminUrl } from './admin'
import { type Mens, newMens } from './people'

export type Team = {
  bestuur: DemoBestuur & { naam: string }
  contactpersoon: Mens
  vertrouwenspersoon: Mens
  aanstellingen: Record<'contactpersoon' | 'vertrouwenspersoon', ActorAanstelling>
}

/** A bestuur of its own for one journey: two schools, a contactpersoon and an interne vertrouwenspersoon. */
export async function newTeam(): Promise<Team> {
  const bestuur = await newBestuur()
  const [contactpersoon, vertrouwenspersoon] = [await newMens('Koen Bedacht'), await newMens('Noor Verzonnen')]
  const intern = { rol: 'vertrouwenspersoon', soort: 'intern', inDienst: true } as const
  const aanstellingen = {
    contactpersoon: await appoint(bestuur, contactpersoon, { rol: 'contactpersoon' }),
    vertrouwenspersoon: await appoint(bestuur, vertrouwenspersoon, intern),
  }
  return { bestuur, contactpersoon, vertrouwenspersoon, aanstellingen }
}

export async function appointExterne(bestuur: DemoBestuur, mens: Mens): Promise<void> {
  await appoint(bestuur, mens, { rol: 'vertrouwenspersoon', soort: 'extern', inDienst: false })
}

export async function newBestuur(): Promise<Team['bestuur']> {
  const naam = `Stichting Proef ${newId().slice(-6)}`
  const scholen = {
    een: { naam: 'Basisschool Zogenaamd', sector: 'po', plaats: 'Fabelveen' },
    twee: { naam: 'De Papieren Maan', sector: 'po', plaats: 'Nergenshuizen' },
  }
  const laid = await asAdmin((client) =>
    layBestuur(client, { naam, grondslag: 'openbaar', sector: 'po', preset: 'isob', scholen }, longAgo()),
  )
  return { ...laid, naam }
}

type Baan = Parameters<typeof layAanstelling>[3]

export async function appoint(bestuur: DemoBestuur, mens: Mens, baan: Pick<Baan, 'rol' | 'soort' | 'inDienst'>) {
  const doelgroep = baan.rol === 'vertrouwenspersoon' ? ['leerlingen', 'ouders', 'medewerkers'] : []
  return asAdmin((client) =>
    layAanstelling(client, bestuur, mens.accountId, { ...baan, doelgroep, scholen: 'alle' }, longAgo()),
  )
}

const longAgo = () => addDays(todayInNederland(new Date()), -400)

async function asAdmin<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

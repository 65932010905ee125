import { todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { Sealer } from '@/prisma/seed/sealer'
import { makeZaak } from '@/prisma/seed/zaken'
import { zakenHorizon } from '@/prisma/seed/zaken-horizon.data'
import { adminUrl } from './admin'
import { ask } from './ask'
import type { Team } from './besturen'
import { geheim } from './canaries'
import { wereldOf } from './zaken'

export type Gesloten = { id: string; nummer: string; naam: string }

/** Dossiers of the team's vertrouwenspersoon, closed by the app's own commands; their term ran out two days ago. */
export async function layDue(team: Team, namen: readonly string[]): Promise<Gesloten[]> {
  const zaak = zakenHorizon.find(({ dossier }) => dossier?.slot)
  if (!zaak?.dossier) throw new Error('no closed case in the seed')
  const { personen } = zaak.dossier
  const here = { bestuur: 'proef', school: 'een', adviseur: 'adviseur' }
  const made: Gesloten[] = []
  for (const naam of namen.map(geheim)) {
    const named = personen.map((persoon) => (persoon.rol === 'klager' ? { ...persoon, naam } : persoon))
    const own = { label: naam, dossier: { ...zaak.dossier, personen: named } }
    await makeZaak(wereldOf(team), new Sealer(team.vertrouwenspersoon), { ...zaak, ...here, ...own })
    const rows = await ask<Omit<Gesloten, 'naam'>>(adminUrl(), inBestuur, [team.bestuur.id])
    const found = rows.find(({ id }) => !made.some((one) => one.id === id))
    if (found) made.push({ ...found, naam })
  }
  const ranOut = addDays(todayInNederland(new Date()), -2)
  await ask(adminUrl(), 'update bewaring set vernietigen_op = $2 where bestuur_id = $1 and soort = $3', [
    ...[team.bestuur.id, ranOut, 'dossier'],
  ])
  return made
}

const inBestuur = 'select id, nummer from dossier where bestuur_id = $1'

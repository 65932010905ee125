import type { Telzaak } from '@/lib/domain/bijdrage/bijdrage'
import { telZaken } from '@/lib/domain/bijdrage/bijdrage.rules'
import { saveBijdrage } from '@/lib/domain/bijdrage/bijdrage.store'
import type { Actor, ActorAanstelling } from '@/lib/kernel/actor'
import { type Datum, schooljaarOf, todayInNederland } from '@/lib/kernel/datum'
import type { AccountId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { adminUrl } from './admin'
import { ask } from './ask'
import { appoint, newTeam, type Team } from './besturen'
import { type Gesloten, layDue } from './closed-dossiers'
import { type Mens, newMens } from './people'

export type Verslagteam = Team & { collega: Mens; bestuurder: Mens; directeur: Mens; actor: (wie: Mens) => Actor }

/** The school year that is over. */
export const schooljaar = schooljaarOf(todayInNederland(new Date())) - 1
export const jaarTekst = `${schooljaar}-${schooljaar + 1}`

/** Two advisers, a bestuurder and a directeur of one bestuur. */
export async function newVerslagteam(): Promise<Verslagteam> {
  const team = await newTeam()
  const [collega, bestuurder, directeur] = [
    await newMens('Iris Fictief'),
    await newMens('Ria Schijnbaar'),
    await newMens('Dirk Denkbeeld'),
  ]
  const extern = { rol: 'vertrouwenspersoon', soort: 'extern', inDienst: false } as const
  const aanstellingen = new Map<Mens, ActorAanstelling>([
    [team.vertrouwenspersoon, team.aanstellingen.vertrouwenspersoon],
    [collega, await appoint(team.bestuur, collega, extern)],
    [bestuurder, await appoint(team.bestuur, bestuurder, { rol: 'bestuurder' })],
    [directeur, await appoint(team.bestuur, directeur, { rol: 'directeur' })],
  ])
  const actor = (wie: Mens): Actor => ({
    accountId: wie.accountId as AccountId,
    bestuurId: team.bestuur.id,
    today: todayInNederland(new Date()),
    aanstellingen: [aanstellingen.get(wie)].flatMap((een) => een ?? []),
  })
  return { ...team, collega, bestuurder, directeur, actor }
}

/** What someone filed of cases that are gone by now: so many of each of the two schools. */
export async function layBijdrage(team: Verslagteam, wie: Mens, scholen: { een: number; twee: number }): Promise<void> {
  const op = `${schooljaar}-11-12` as Datum
  const zaak = (schoolId: string, at: number): Telzaak => ({
    ...{ ids: [], schoolId, soort: at % 2 ? 'klacht' : 'melding', ontvangenOp: op, afgeslotenOp: op },
    ...{ klager: at % 3 ? 'ouder' : 'leerling', aangeklaagden: [], probleemgebieden: ['ongewenst_gedrag'] },
    ...{ gedragingen: ['pesten'], afloop: 'opgelost', handelingen: [], gesprekken: [] },
  })
  const zaken = (['een', 'twee'] as const).flatMap((school) =>
    Array.from({ length: scholen[school] }, (_, at) => zaak(team.bestuur.scholen[school] ?? '', at)),
  )
  const ingediend = { tellingen: telZaken(zaken, schooljaar), werk: [], zaken: [] }
  const laid = { was: null, schooljaar, aanleiding: 'verslag' as const }
  await change(team.actor(wie), async (tx) => ok(await saveBijdrage(tx, team.actor(wie), laid, ingediend)))
}

/** A dossier of hers of that year, closed before its end; its day is far away. */
export async function layVorigJaar(team: Verslagteam, naam: string): Promise<Gesloten> {
  const [dossier] = await layDue(team, [naam])
  if (!dossier) throw new Error('no dossier')
  const [begin, eind] = [`${schooljaar + 1}-03-02`, `${schooljaar + 1}-06-15`]
  const zo = async (text: string) => ask(adminUrl(), text, [dossier.id, begin, eind])
  await zo(`update dossier set geopend_op = $2, afgesloten_op = $3 where id = $1`)
  await zo(
    `update melding set ontvangen_op = $2 where id = (select melding_id from dossier where id = $1 and $3::date is not null)`,
  )
  await zo(
    `update bewaring set begonnen_op = $3, afgesloten_op = $3, uiterlijk_op = $3::date + 700, vernietigen_op = $3::date + 700
     where object_id = $1 and $2::date is not null`,
  )
  return dossier
}

import { todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import type { AccountId } from '@/lib/kernel/id'
import { makeAvgVerzoeken } from '@/prisma/seed/avg-verzoeken'
import type { Wereld } from '@/prisma/seed/besturen'
import { klachtIngetrokken } from '@/prisma/seed/formele-klachten.data'
import { makeIntake } from '@/prisma/seed/intakes'
import { intakes } from '@/prisma/seed/intakes.data'
import { Sealer } from '@/prisma/seed/sealer'
import type { DemoZaak } from '@/prisma/seed/zaak'
import { makeZaak } from '@/prisma/seed/zaken'
import { zakenHorizon } from '@/prisma/seed/zaken-horizon.data'
import { adminUrl } from './admin'
import { ask } from './ask'
import type { Team } from './besturen'

export type Ids = Record<string, string>

/** Cases in each state at the bestuur of this team, made by the commands of the app: the ids of an open and a closed one. */
export async function layZaken(team: Team): Promise<{ open: Ids; dicht: Ids }> {
  const wereld = wereldOf(team)
  const own = { bestuur: 'proef', school: 'een', adviseur: 'adviseur', contactpersoon: 'contactpersoon' }
  const zaken = [
    metKlacht(zakenHorizon.find(({ dossier }) => dossier && !dossier.slot && (dossier.acties?.length ?? 0) > 0)),
    zakenHorizon.find(({ dossier }) => dossier?.slot),
    zakenHorizon.find(({ triage, dossier }) => triage?.uitkomst === 'begeleiden' && !dossier),
    zakenHorizon.find(({ triage }) => !triage),
  ]
  for (const zaak of zaken) if (zaak) await makeZaak(wereld, new Sealer(team.vertrouwenspersoon), { ...zaak, ...own })
  await makeAvgVerzoeken(wereld, new Sealer(team.vertrouwenspersoon), own)
  const intake = intakes.find(({ naar, evaluatie, acties }) => !naar && !evaluatie && acties.length > 0)
  const people = new Map([['contactpersoon', team.contactpersoon]])
  if (intake) await makeIntake(wereld, people, { ...intake, ...own })
  return { open: await idsOf(team, 'lopend'), dicht: await idsOf(team, 'afgesloten') }
}

function metKlacht(zaak: DemoZaak | undefined): DemoZaak | undefined {
  if (!zaak?.dossier) return undefined
  const { dag } = zaak.dossier
  const termijnen = [{ dag, van: dag, soort: 'nazorg' as const }]
  const route = [{ soort: 'gesprek_aangeklaagde' as const, gekozen: dag, begonnen: dag }]
  return { ...zaak, dossier: { ...zaak.dossier, termijnen, route, formeleKlachten: [klachtIngetrokken] } }
}

/** As the seed knows it: the vertrouwenspersoon is `adviseur` at the school `een` of the bestuur `proef`. */
export function wereldOf({ bestuur, contactpersoon, vertrouwenspersoon, aanstellingen }: Team): Wereld {
  const datum = (dag: number) => addDays(todayInNederland(new Date()), dag)
  return {
    besturen: { proef: bestuur },
    datum,
    actor: (naam, _, dag) => ({
      accountId: (naam === 'adviseur' ? vertrouwenspersoon : contactpersoon).accountId as AccountId,
      bestuurId: bestuur.id,
      today: datum(dag),
      aanstellingen: [naam === 'adviseur' ? aanstellingen.vertrouwenspersoon : aanstellingen.contactpersoon],
    }),
  }
}

async function idsOf({ bestuur, aanstellingen }: Team, status: string): Promise<Ids> {
  const one = async (text: string) =>
    (await ask<{ id: string }>(adminUrl(), `${text} limit 1`, [bestuur.id]))[0]?.id ?? ''
  const dossierId = await one(`select id from dossier where bestuur_id = $1 and status = '${status}'`)
  const within = `bestuur_id = $1 and object_id = '${dossierId}'`
  return {
    bestuur: bestuur.id,
    dossierId,
    gesprekId: await one(`select id from gesprek where ${within}`),
    actieId: await one(`select id from actie where ${within}`),
    termijnId: await one(`select id from termijn where ${within} and afgedaan_op is null and vervallen_op is null`),
    stapId: await one(`select id from routestap where ${within} and stand = 'bezig'`),
    klachtId: await one(`select id from formele_klacht where ${within}`),
    toestemmingId: await one(`select id from toestemming where ${within}`),
    verzoekId: await one(
      `select id from avgverzoek where bestuur_id = $1 and beantwoord_op is ${status === 'lopend' ? '' : 'not '}null`,
    ),
    meldingId: await one(
      `select id from melding where bestuur_id = $1 and status = '${status === 'lopend' ? 'in_behandeling' : 'nieuw'}'`,
    ),
    intake: await one('select id from intake where bestuur_id = $1'),
    actie: await one('select a.id from actie a join intake i on i.id = a.object_id where i.bestuur_id = $1'),
    aanstellingId: aanstellingen.contactpersoon.id,
    schoolId: bestuur.scholen.een ?? '',
    ambt: 'bestuur',
  }
}

import { todayInNederland } from '@/lib/kernel/datum'
import { disconnect } from '@/lib/platform/db/client'
import { writeDemoAccounts } from '@/lib/platform/local/demo-accounts'
import { makeAdviezen } from './adviezen'
import { makeAvgVerzoeken } from './avg-verzoeken'
import { makeBegeleidingen } from './begeleidingen'
import { layBesturen, type Wereld } from './besturen'
import { mensen } from './besturen.data'
import { makeBestuursklachten } from './bestuursklachten'
import { makeBijdragen } from './bijdragen'
import { makeBureau } from './bureau'
import { makeIntake } from './intakes'
import { intakes } from './intakes.data'
import { makeJaarverslagen } from './jaarverslagen'
import { makeKlachtroutes } from './klachtroutes'
import { makeMeldketen } from './meldketens'
import { activate, type DemoMens } from './mensen'
import { makeReglementen } from './reglementen'
import { makeRehabilitatie } from './rehabilitaties'
import { Sealer } from './sealer'
import { makeSocialeKaart } from './sociale-kaart'
import { makeOudervraag, makeVoorlichting } from './voorlichting'
import { makeZaak } from './zaken'
import { zakenHorizon } from './zaken-horizon.data'
import { zakenWolkenrijk } from './zaken-wolkenrijk.data'

export async function main(): Promise<void> {
  const { people } = await seed()
  await writeDemoAccounts(
    mensen.flatMap(({ naam, rol }) => {
      const mens = people.get(naam)
      return mens ? [{ naam, rol, mail: mens.mail, wachtzin: mens.wachtzin, totpGeheim: mens.totpGeheim }] : []
    }),
  )
  await disconnect()
}

/** Invented besturen, people and cases, made by the commands the app uses and sealed with keys of their own. */
export async function seed(): Promise<{ wereld: Wereld; people: Map<string, DemoMens> }> {
  const today = todayInNederland(new Date())
  const people = new Map<string, DemoMens>()
  for (const mens of mensen) people.set(mens.naam, await activate({ ...mens, wachtzin: wachtzinOf(mens.naam) }, today))
  const wereld = await layBesturen(demoAdminUrl(), people)
  await makeSocialeKaart(wereld)
  await makeKlachtroutes(wereld)
  await makeReglementen(wereld)
  await makeBureau(wereld)
  for (const zaak of [...zakenWolkenrijk, ...zakenHorizon]) {
    const adviseur = people.get(zaak.adviseur)
    if (adviseur) await makeZaak(wereld, new Sealer(adviseur), zaak)
  }
  const noor = people.get('noor')
  if (noor) await makeAvgVerzoeken(wereld, new Sealer(noor), { bestuur: 'wolkenrijk', adviseur: 'noor' })
  if (noor) await makeVoorlichting(wereld, new Sealer(noor), { bestuur: 'wolkenrijk', adviseur: 'noor' })
  await makeOudervraag(wereld, { bestuur: 'horizon', adviseur: 'thijs' })
  for (const intake of intakes) await makeIntake(wereld, people, intake)
  await makeBijdragen(wereld)
  if (noor) {
    const bij = { bestuur: 'wolkenrijk', adviseur: 'noor', bestuurder: 'ria' }
    await makeJaarverslagen(wereld, new Sealer(noor), bij)
  }
  const ria = people.get('ria')
  if (ria) await makeMeldketen(wereld, { bestuur: 'wolkenrijk', melder: 'koen', bestuurder: ria })
  if (ria) await makeBestuursklachten(wereld, { bestuur: 'wolkenrijk', bestuurder: 'ria' })
  if (ria) await makeRehabilitatie(wereld, { bestuur: 'wolkenrijk', bestuurder: 'ria', school: 'vogelvrij' })
  const gijs = people.get('gijs')
  if (gijs) await makeBegeleidingen(wereld, { bestuur: 'wolkenrijk', begeleider: gijs })
  const dirk = people.get('dirk')
  const bij = { bestuur: 'wolkenrijk', school: 'luchtkasteel' }
  if (noor && dirk && ria) await makeAdviezen(wereld, { ...bij, adviseur: noor, directeur: dirk, bestuurder: ria })
  return { wereld, people }
}

/** Easy to type, long enough to be taken, and plainly not for anything real. */
function wachtzinOf(naam: string): string {
  return `${naam} oefent hier met verzonnen zaken`
}

function demoAdminUrl(): string {
  const url = new URL(process.env.DATABASE_ADMIN_URL ?? '')
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  return url.href
}

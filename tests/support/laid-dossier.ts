import type { Actor } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import type { AanstellingId, AccountId } from '@/lib/kernel/id'
import { Sealer } from '@/prisma/seed/sealer'
import type { DemoZaak } from '@/prisma/seed/zaak'
import { makeZaak } from '@/prisma/seed/zaken'
import { adminUrl } from './admin'
import { ask } from './ask'
import type { Team } from './besturen'

/** A dossier of the team's vertrouwenspersoon, made by the app's own commands with her own keys. */
export async function laidDossier({ bestuur, vertrouwenspersoon }: Team): Promise<{ id: string; pad: string }> {
  const today = todayInNederland(new Date())
  const accountId = vertrouwenspersoon.accountId as AccountId
  const [aanstelling] = await ask<{ id: AanstellingId }>(
    adminUrl(),
    'select id from aanstelling where bestuur_id = $1 and account_id = $2',
    [bestuur.id, accountId],
  )
  if (!aanstelling) throw new Error('not appointed')
  const schoolIds = Object.values(bestuur.scholen)
  const aanstellingen = [{ id: aanstelling.id, rol: 'vertrouwenspersoon', werking: 'werkend', schoolIds }] as const
  const wereld = {
    besturen: { hier: bestuur },
    actor: (_naam: string, _bestuur: string, dag: number): Actor => ({
      accountId,
      bestuurId: bestuur.id,
      today: addDays(today, dag),
      aanstellingen,
    }),
    datum: (dag: number) => addDays(today, dag),
  }
  await makeZaak(wereld, new Sealer(vertrouwenspersoon), zaak)
  const [row] = await ask<{ id: string }>(adminUrl(), 'select id from dossier where bestuur_id = $1', [bestuur.id])
  const id = row?.id ?? ''
  return { id, pad: `/${bestuur.id}/dossiers/${id}` }
}

const persoon = { minderjarig: 'nee', hoedanigheid: '' } as const

const zaak: DemoZaak = {
  bestuur: 'hier',
  adviseur: 'hier',
  school: 'een',
  dag: -20,
  soort: 'klacht',
  wijze: 'zelf',
  melder: 'ouder',
  klager: 'ouder',
  minderjarig: 'nee',
  label: 'Zoë Ĳsbeer',
  tekst: 'Moeder belt over de toon in de klas.',
  triage: {
    dag: -19,
    gebieden: ['ongewenst_gedrag'],
    gedragingen: ['pesten'],
    uitkomst: 'begeleiden',
    reden: 'Hoort hier.',
  },
  dossier: {
    dag: -18,
    vorm: 'schriftelijk',
    personen: [
      { ...persoon, rol: 'klager', categorie: 'ouder', naam: 'Zoë Ĳsbeer' },
      { ...persoon, rol: 'betrokken_leerling', categorie: 'leerling', minderjarig: 'ja', naam: 'Bram Ĳsbeer' },
      { ...persoon, rol: 'aangeklaagde', categorie: 'medewerker', naam: 'Meester Őszi' },
    ],
    klachtdefinitie: 'De meester schreeuwt tegen leerlingen.',
    gesprekken: [
      {
        dag: -15,
        soort: 'op_school',
        met: ['klager'],
        minuten: 50,
        wie: '',
        verslag: 'Moeder vertelt wat Bram thuis zegt.',
      },
      {
        dag: -10,
        soort: 'telefoon',
        met: ['aangeklaagde'],
        minuten: 10,
        wie: '',
        verslag: 'De meester herkent het niet.',
      },
    ],
    acties: [{ dag: -10, soort: 'actie', wie: 'ik', uiterlijk: 5, wat: 'Moeder terugbellen.' }],
    notitie: { dag: -9, tekst: 'Zelf nadenken over mijn toon.' },
  },
}

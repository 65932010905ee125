import { recordIngang } from '@/lib/domain/socialekaart/socialekaart.commands'
import { recordIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { newId } from '@/lib/kernel/id'
import { bestuurOf, type Wereld } from './besturen'
import { must } from './mensen'

type DemoIngang = {
  bestuur: string
  door: string
  school?: string
  soort: string
  naam: string
  waarvoor: string
  telefoon: string
  uren: string
  voorWie: string[]
  probleemgebieden: string[]
}

const ingangen: readonly DemoIngang[] = [
  {
    ...{ bestuur: 'wolkenrijk', door: 'noor', soort: 'schoolmaatschappelijk_werk' },
    naam: 'Maatschappelijk werk Verzonnendam',
    waarvoor: 'Praten over wat er thuis of op school speelt, ook met ouders erbij.',
    ...{ telefoon: '000 000 00 11', uren: 'ma, di en do tot 16.00 uur', voorWie: ['leerling', 'ouder'] },
    probleemgebieden: ['persoonlijk_of_thuis', 'ongewenst_gedrag'],
  },
  {
    ...{ bestuur: 'wolkenrijk', door: 'noor', school: 'luchtkasteel', soort: 'intern_begeleider' },
    naam: 'Intern begeleider van Het Luchtkasteel',
    waarvoor: 'Zorgen over leren en meedoen in de groep.',
    ...{ telefoon: '000 000 00 12', uren: 'op schooldagen', voorWie: ['leerling', 'ouder'] },
    probleemgebieden: ['onderwijskundig', 'passend_onderwijs'],
  },
  {
    ...{ bestuur: 'wolkenrijk', door: 'noor', soort: 'aandachtsfunctionaris' },
    naam: 'Aandachtsfunctionaris van Wolkenrijk',
    waarvoor: 'De meldcode: zorgen over huiselijk geweld of kindermishandeling.',
    ...{ telefoon: '000 000 00 13', uren: '', voorWie: ['medewerker'] },
    probleemgebieden: ['huiselijk_geweld'],
  },
  {
    ...{ bestuur: 'horizon', door: 'iris', soort: 'arbodienst' },
    naam: 'Arbodienst Zogezegd',
    waarvoor: 'Klachten over het werk en over spanning op het werk.',
    ...{ telefoon: '000 000 00 14', uren: 'werkdagen tot 17.00 uur', voorWie: ['medewerker'] },
    probleemgebieden: ['arbeidsconflict', 'persoonlijk_of_thuis'],
  },
]

/** Numbers that ring nowhere. */
export async function makeSocialeKaart(wereld: Wereld): Promise<void> {
  for (const { bestuur, door, school, ...velden } of ingangen) {
    const schoolId = school ? bestuurOf(wereld.besturen, bestuur).scholen[school] : ''
    const input = recordIngangInput.parse({ ...velden, id: newId(), schoolId })
    must(await recordIngang(wereld.actor(door, bestuur, -200), input))
  }
}

import type { Afloopvak, Persoonsgroep, Telzaak } from '@/lib/domain/bijdrage/bijdrage'
import type { Gedraging, MeldingSoort, Probleemgebied } from '@/lib/domain/melding/melding'

export type DemoBijdrage = {
  bestuur: string
  adviseur: string
  /** Of each school how many cases in the year before last, and last year. */
  scholen: Record<string, readonly [number, number]>
  /** Where in the rounds she begins. */
  begin: number
}

/** Three schools with a few cases a year, and three with many: what shows and what does not. */
export const demoBijdragen: DemoBijdrage[] = [
  {
    ...{ bestuur: 'wolkenrijk', adviseur: 'noor', begin: 0 },
    scholen: {
      ...{ regenboog: [2, 1], vogelvrij: [2, 2], maan: [2, 3] },
      ...{ luchtkasteel: [28, 36], verzinsel: [21, 28], zandkorrel: [17, 24] },
    },
  },
  {
    ...{ bestuur: 'wolkenrijk', adviseur: 'iris', begin: 13 },
    scholen: {
      ...{ regenboog: [1, 1], vogelvrij: [3, 3], maan: [2, 2] },
      ...{ luchtkasteel: [25, 33], verzinsel: [19, 26], zandkorrel: [15, 21] },
    },
  },
]

type Handelingen = readonly Pick<Telzaak['handelingen'][number], 'tabel' | 'vak'>[]
const afspraak = { tabel: 'acties', vak: 'afspraak' } as const
const actie = { tabel: 'acties', vak: 'actie' } as const

const stap = (vak: string) => ({ tabel: 'stappen', vak }) as const
const verwezen = (vak: string) => ({ tabel: 'doorverwijzingen', vak }) as const

/** Rounds of many lengths, so that no two years are alike. What is rare stands in them once or twice. */
export const rondes = {
  dag: ['09-11', '10-06', '11-19', '12-03'],
  soort: ['melding', 'klacht', 'melding', 'klacht', 'signaal', 'melding', 'klacht'] satisfies MeldingSoort[],
  klager: [
    ...['ouder', 'leerling', 'ouder', 'medewerker', 'leerling', 'leiding', 'ouder', 'leerling'],
    ...['anders', 'ouder', 'medewerker', 'leerling', 'ouder', 'leerling', 'anders', 'ouder', 'leiding'],
  ] as Persoonsgroep[],
  aangeklaagde: [
    ...['medewerker', 'leerling', 'leerling', 'medewerker', 'ouder', 'leerling', 'medewerker', 'leiding'],
    ...['leerling', 'medewerker', 'anders'],
  ] as Persoonsgroep[],
  gebieden: [
    ['ongewenst_gedrag'],
    ['ongewenst_gedrag', 'schoolorganisatie'],
    ['schoolorganisatie', 'passend_onderwijs'],
    ['ongewenst_gedrag'],
    ['onderwijskundig'],
    ['passend_onderwijs'],
    ['ongewenst_gedrag', 'arbeidsconflict'],
    ['persoonlijk_of_thuis'],
    ['ongewenst_gedrag'],
    ['arbeidsconflict'],
    ['schoolorganisatie', 'onderwijskundig'],
  ] as Probleemgebied[][],
  gedrag: [
    ['pesten'],
    ['pesten', 'wijze_van_communiceren'],
    ['pesten', 'wijze_van_communiceren', 'agressie'],
    ['pesten', 'wijze_van_communiceren', 'agressie'],
    ['pesten', 'wijze_van_communiceren', 'agressie'],
    ['wijze_van_communiceren', 'agressie'],
    ['agressie'],
    ['pesten'],
    ['discriminatie'],
    ['machtsmisbruik'],
    ['pesten'],
    [],
    ['geweld', 'machtsmisbruik'],
  ] as Gedraging[][],
  afloop: [
    ...['opgelost', 'deels_opgelost', 'opgelost', 'doorverwezen', 'niet_opgelost', 'opgelost', 'deels_opgelost'],
    ...['doorverwezen', 'opgelost', 'opgelost', 'deels_opgelost', 'opgelost', 'doorverwezen'],
  ] as Afloopvak[],
  zonderDossier: [
    ...['hart_luchten', 'zonder_dossier', 'hart_luchten', 'doorverwezen', 'zonder_dossier', 'hart_luchten'],
    ...['doorgegeven', 'zonder_dossier', 'hart_luchten', 'ingetrokken', 'zonder_dossier', 'hart_luchten'],
    ...['doorverwezen', 'zonder_dossier', 'hart_luchten', 'zonder_dossier', 'hart_luchten', 'zonder_dossier'],
  ] as Afloopvak[],
  handelingen: [
    [afspraak, actie, stap('onderling')],
    [afspraak, stap('directie')],
    [actie, stap('vertrouwenspersoon'), verwezen('school')],
    [afspraak, stap('onderling'), verwezen('zorg')],
    [stap('bemiddeling'), actie],
    [actie, stap('vertrouwenspersoon'), verwezen('school')],
    [afspraak, stap('directie'), verwezen('werk')],
    [verwezen('zorg'), stap('onderling')],
    [actie, stap('onderling'), verwezen('recht')],
    [afspraak, stap('bemiddeling')],
    [verwezen('school'), stap('vertrouwenspersoon')],
    [actie, stap('klachtencommissie')],
    [afspraak, verwezen('zorg'), stap('directie')],
    [verwezen('werk'), stap('onderling')],
    [stap('bemiddeling'), afspraak],
    [actie, stap('vertrouwenspersoon')],
    [stap('hulp'), verwezen('zorg')],
    [afspraak, stap('onderling'), verwezen('school')],
    [stap('directie'), actie],
    [verwezen('recht'), stap('vertrouwenspersoon')],
    [afspraak, stap('bemiddeling')],
    [stap('bestuur'), afspraak],
    [verwezen('school'), stap('onderling'), verwezen('werk')],
    [actie, stap('directie'), verwezen('recht')],
  ] as Handelingen[],
} as const

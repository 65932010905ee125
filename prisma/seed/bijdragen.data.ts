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

/** A school with two cases a year, and some with more: what shows and what does not. */
export const demoBijdragen: DemoBijdrage[] = [
  {
    ...{ bestuur: 'wolkenrijk', adviseur: 'noor', begin: 0 },
    scholen: { luchtkasteel: [16, 23], verzinsel: [11, 17], regenboog: [2, 2], zandkorrel: [8, 13], maan: [6, 14] },
  },
  {
    ...{ bestuur: 'wolkenrijk', adviseur: 'iris', begin: 3 },
    scholen: { luchtkasteel: [13, 19], verzinsel: [8, 14], zandkorrel: [6, 11], vogelvrij: [1, 0], maan: [7, 12] },
  },
]

type Handelingen = readonly Pick<Telzaak['handelingen'][number], 'tabel' | 'vak'>[]
const afspraak = { tabel: 'acties', vak: 'afspraak' } as const
const actie = { tabel: 'acties', vak: 'actie' } as const

export const rondes = {
  dag: ['09-11', '10-06', '11-19', '12-03'],
  soort: ['melding', 'klacht', 'melding', 'klacht', 'signaal', 'melding', 'klacht'] satisfies MeldingSoort[],
  klager: ['ouder', 'leerling', 'ouder', 'medewerker', 'leerling'] satisfies Persoonsgroep[],
  aangeklaagde: ['medewerker', 'leerling', 'medewerker'] satisfies Persoonsgroep[],
  gebieden: [
    ['ongewenst_gedrag'],
    ['ongewenst_gedrag', 'schoolorganisatie'],
    ['schoolorganisatie'],
    ['ongewenst_gedrag'],
    ['passend_onderwijs'],
    ['arbeidsconflict'],
  ] satisfies Probleemgebied[][],
  gedrag: [
    ['pesten'],
    ['pesten', 'wijze_van_communiceren'],
    [],
    ['wijze_van_communiceren'],
    ['agressie'],
    ['pesten'],
  ] satisfies Gedraging[][],
  afloop: ['opgelost', 'deels_opgelost', 'opgelost', 'doorverwezen'] satisfies Afloopvak[],
  zonderDossier: ['hart_luchten', 'hart_luchten', 'doorverwezen', 'zonder_dossier'] satisfies Afloopvak[],
  handelingen: [
    [afspraak, actie],
    [afspraak, { tabel: 'stappen', vak: 'onderling' }],
    [actie, { tabel: 'stappen', vak: 'directie' }],
    [afspraak, { tabel: 'doorverwijzingen', vak: 'school' }],
    [],
    [actie, { tabel: 'stappen', vak: 'bemiddeling' }, { tabel: 'doorverwijzingen', vak: 'zorg' }],
  ] satisfies Handelingen[],
} as const

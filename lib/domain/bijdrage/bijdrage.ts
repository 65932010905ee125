import type { Gedraging, MeldingSoort, Probleemgebied } from '@/lib/domain/melding/melding'
import type { Telling } from '@/lib/domain/onderdrukking/onderdrukking'
import type { Datum } from '@/lib/kernel/datum'

/** What one unit of a table is. A case is counted once, its topics and persons as many times as there are. */
export const eenheden = ['zaak', 'persoon', 'onderwerp', 'handeling'] as const
export type Eenheid = (typeof eenheden)[number]

/** Persons as a jaarverslag tells them apart: coarser than a case does, so that fewer counts are small. */
export const persoonsgroepen = ['leerling', 'ouder', 'medewerker', 'leiding', 'anders'] as const
export type Persoonsgroep = (typeof persoonsgroepen)[number]

export const stapgroepen = [
  'onderling',
  'bemiddeling',
  'vertrouwenspersoon',
  'directie',
  'bestuur',
  'klachtencommissie',
  'aangifte_of_melding',
  'hulp',
] as const
export type Stapgroep = (typeof stapgroepen)[number]

export const verwijsgroepen = ['school', 'zorg', 'werk', 'recht'] as const
export type Verwijsgroep = (typeof verwijsgroepen)[number]

/** How a case ended, with a dossier or without one. */
export const afloopvakken = [
  'opgelost',
  'deels_opgelost',
  'niet_opgelost',
  'doorverwezen',
  'ingetrokken',
  'hart_luchten',
  'doorgegeven',
  'zonder_dossier',
] as const
export type Afloopvak = (typeof afloopvakken)[number]

export const handelingTabellen = ['acties', 'stappen', 'formele_klachten', 'doorverwijzingen'] as const

/** One case as it is counted: what began as a signaal or melding and became a dossier is one (R-TRI-4). */
export type Telzaak = {
  /** The object that holds the case now, and its melding where it has one. */
  ids: readonly string[]
  schoolId: string
  soort: MeldingSoort
  ontvangenOp: Datum
  afgeslotenOp: Datum | null
  klager: Persoonsgroep
  aangeklaagden: readonly Persoonsgroep[]
  probleemgebieden: readonly Probleemgebied[]
  gedragingen: readonly Gedraging[]
  afloop: Afloopvak
  handelingen: readonly { tabel: (typeof handelingTabellen)[number]; vak: string; op: Datum }[]
  gesprekken: readonly { op: Datum; minuten: number }[]
}

/** A count of a school, of one contributor. */
export type Schooltelling = Omit<Telling, 'bijdragen'>
export type Zaaktelling = Pick<Telling, 'tabel' | 'vak' | 'aantal'>

/** What a bijdrage counted of a case that is still there: taken out when it is filed anew, or handed over before publication. */
export type GeteldeZaak = {
  objectId: string
  schoolId: string
  cellen: readonly Zaaktelling[]
  minuten: number
}

/** What an adviser did besides cases: nothing of a person, so nothing of it is hidden. Hours are kept in minutes. */
export const werksoorten = ['uren', 'voorlichting', 'advies'] as const
export type Werksoort = (typeof werksoorten)[number]
export type Werktelling = { soort: Werksoort; vak: string; aantal: number }

/** Minutes of the talks in her cases stand apart from what she wrote down besides, until both are hours of begeleiding. */
export const GESPREKKEN = 'opvang'

export const aanleidingen = ['verslag', 'vertrek', 'correctie'] as const
export type Aanleiding = (typeof aanleidingen)[number]

/** One adviser's counts of one school year, as she filed them: frozen, read by her alone (R-JV-5). */
export type Bijdrage = {
  id: string
  schooljaar: number
  aanleiding: Aanleiding
  revisie: number
  ingediendOp: Datum
  gepubliceerdOp: Datum | null
}

/** Why what is filed now waits: the version that comes is closed, or one is out. */
export type Wacht = { om: 'gesloten' | 'verschenen'; op: Datum }

export type BijdrageFailure =
  | { kind: 'not_found' }
  | { kind: 'year_to_come' }
  | { kind: 'year_closed' }
  | { kind: 'nothing_new' }

/** Whether a colleague filed: her name and the day, and nothing of what she counted. */
export type Indiening = { accountId: string; naam: string; ingediendOp: Datum | null }

/** The adviser's own figures before and after filing: of her own cases, so she sees them whole. */
export type BijdrageView = {
  schooljaar: number
  jaren: number[]
  bijdrage: Bijdrage | null
  /** What would be filed now. */
  tellingen: Schooltelling[]
  werk: Werktelling[]
  /** Filed, and something changed since. */
  veranderd: boolean
  wacht: Wacht | null
  waaromNiet: Exclude<BijdrageFailure['kind'], 'not_found'> | null
  scholen: { id: string; naam: string }[]
}

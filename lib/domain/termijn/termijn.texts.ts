import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { type Datum, daysBetween, formatDatum } from '@/lib/kernel/datum'
import { bekend } from './feestdagen.data'
import type {
  Basisdag,
  Eenheid,
  Grond,
  LaatsteDag,
  Lengte,
  LopendeTermijn,
  Termijn,
  TermijnPartij,
  Termijnregel,
  TermijnSoort,
  VerlengWaarschuwing,
} from './termijn'
import { dagenTeLaat, standVan } from './termijn.rules'
import { type Basisgebeurtenis, termijnaard } from './termijnaard.data'

const enkel: Record<Eenheid, string> = {
  werkdagen: 'werkdag',
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
}

/** Five jaren are said as 5 jaar. */
export function lengteTekst({ aantal, eenheid }: Lengte): string {
  if (aantal === 0) return eenheid === 'werkdagen' ? 'dezelfde werkdag' : 'dezelfde dag'
  return `${aantal} ${aantal === 1 || eenheid === 'jaren' ? enkel[eenheid] : eenheid}`
}

export const eenheidTekst: Record<Eenheid, string> = {
  werkdagen: 'werkdagen',
  dagen: 'dagen',
  weken: 'weken',
  maanden: 'maanden',
  jaren: 'jaren',
}

export const grondTekst: Record<Grond, string> = {
  wet: 'wet',
  regeling: 'klachtenregeling',
  handreiking: 'Handreiking',
  eigen_keuze: 'eigen keuze',
  afspraak: 'afspraak',
}

export const soortTekst: Record<TermijnSoort, string> = {
  indienen: 'Een formele klacht indienen',
  ontvangst: 'Melden dat de commissie de klacht onderzoekt',
  verzuim: 'Aanvullen wat in de klacht ontbreekt',
  horen: 'De hoorzitting houden',
  advies: 'Het advies geven',
  besluit: 'Laten weten wat het bestuur met het advies doet',
  evaluatie: 'De klachtenregeling evalueren',
  adviesgesprek: 'Met de directeur praten',
  nazorg: 'Vragen of het nu goed gaat',
  avg: 'Het AVG-verzoek beantwoorden',
  melden: 'De volgende stap van de meldplicht zetten',
}

export const partijTekst: Record<TermijnPartij, string> = {
  klager: 'de klager',
  aangeklaagde: 'de aangeklaagde',
  bestuur: 'het bestuur',
  directeur: 'de directeur',
  commissie: 'de klachtencommissie',
  vertrouwenspersoon: 'de vertrouwenspersoon',
  aanvrager: 'wie het verzoek deed',
}

/** "de klager, het bestuur en de directeur". */
export function partijenTekst(partijen: readonly TermijnPartij[]): string {
  return new Intl.ListFormat('nl').format(partijen.map((wie) => partijTekst[wie]))
}

export const gebeurtenisTekst: Record<Basisgebeurtenis, string> = {
  laatste_gebeurtenis: 'de laatste gebeurtenis of beslissing',
  ontvangst_commissie: 'ontvangst bij de klachtencommissie',
  bericht_verzuim: 'het bericht dat er iets ontbreekt',
  zitting: 'de hoorzitting',
  ontvangst_advies: 'ontvangst van het advies',
  inwerking: 'de dag waarop de regeling inging',
  vorig_gesprek: 'het vorige gesprek',
  afsluiting: 'het afsluiten of het advies',
  ontvangst_verzoek: 'ontvangst van het verzoek',
  vorige_stap: 'de stap ervoor',
}

/** "op 02-11-2026", "tussen 01-09-2026 en 30-09-2026". */
export function basisTekst(basis: Basisdag): string {
  if (basis.soort === 'onbekend') return 'op een dag die nog niet bekend is'
  if (basis.soort === 'dag') return `op ${formatDatum(basis.op, 'kort')}`
  return `tussen ${formatDatum(basis.van, 'kort')} en ${formatDatum(basis.tot, 'kort')}`
}

/** "4 weken na ontvangst bij de klachtencommissie op 02-11-2026, art. 11.1 (klachtenregeling)" (R-TERM-1). */
export function somTekst(termijn: Pick<Termijn, 'soort' | 'basis' | 'regel' | 'verlengingen'>): string {
  const { soort, basis, regel, verlengingen } = termijn
  const lengte = [regel.lengte, ...verlengingen.map((one) => one.lengte)]
  const woorden =
    regel.lengte.aantal === 0
      ? `${lengteTekst(regel.lengte)} als`
      : `${lengte.map(lengteTekst).join(' en dan nog ')} na`
  return `${woorden} ${gebeurtenisTekst[termijnaard[soort].basis]} ${basisTekst(basis)}, ${grondVan(regel)}`
}

/** "art. 11.1 (klachtenregeling)". */
export function grondVan({ grond, bron }: Pick<Termijnregel, 'grond' | 'bron'>): string {
  return bron ? `${bron} (${grondTekst[grond]})` : grondTekst[grond]
}

/** Why the day is not the one that was reckoned: null where it is. */
export function verschovenTekst({ laatste, gerekend }: LaatsteDag): string | null {
  if (laatste === gerekend) return null
  return `Dat is ${formatDatum(gerekend, 'dag')}: een weekend of feestdag. Daarom geldt de volgende werkdag.`
}

/** Until when the feestdagen are known, where it matters (the days made equal come by decree). */
export function bekendTekst({ zeker }: LaatsteDag): string | null {
  if (zeker) return null
  return `De vrije dagen die de regering aanwijst, zijn bekend tot en met ${formatDatum(bekend.tot)}. Deze dag kan nog iets later worden.`
}

/** The last day in words, both ends where the base is a period (R-TERM-5). */
export function uiterlijkTekst({ dagen }: LopendeTermijn): string {
  if (!dagen) return 'Nog niet te zeggen: de begindag is niet bekend.'
  const { vroegst, laatst } = dagen
  if (vroegst.laatste === laatst.laatste) return `Uiterlijk ${formatDatum(laatst.laatste, 'dag')}`
  return `Uiterlijk tussen ${formatDatum(vroegst.laatste)} en ${formatDatum(laatst.laatste)}. Houd de eerste dag aan.`
}

/** "2 dagen te laat", "vandaag de laatste dag", "nog 5 dagen" (R-TERM-4). */
export function standTekst(termijn: LopendeTermijn, today: Datum): string {
  const stand = standVan(termijn, today)
  const late = dagenTeLaat(termijn, today)
  const days = `${late} ${late === 1 ? 'dag' : 'dagen'} te laat`
  const left = termijn.dagen ? daysBetween(today, termijn.dagen.laatst.laatste) : 0
  const zinnen = {
    onbekend: 'begindag onbekend',
    loopt: `nog ${left} ${left === 1 ? 'dag' : 'dagen'}`,
    vandaag: 'vandaag de laatste dag',
    verstreken: days,
    op_tijd: `gedaan op ${formatDatum(termijn.afgedaanOp ?? today, 'kort')}`,
    te_laat: `gedaan op ${formatDatum(termijn.afgedaanOp ?? today, 'kort')}, ${days}`,
    vervallen: 'vervallen',
  }
  return zinnen[stand]
}

export const basisSoortTekst: Record<Basisdag['soort'], string> = {
  dag: 'Ja, de dag',
  periode: 'Ongeveer: het was in een periode',
  onbekend: 'Nee, nog niet',
}

export const verlengWaarschuwingTekst: Record<VerlengWaarschuwing, string> = {
  niet_voorzien: 'In het reglement staat geen verlenging voor deze termijn.',
  te_lang: 'Dit is langer dan het reglement toestaat.',
  te_laat: 'De verlenging kwam toen de termijn al voorbij was.',
  herhaald: 'Deze termijn is al eerder verlengd.',
  zonder_reden: 'Er is geen reden bij gegeven.',
  niemand_verteld: 'Er staat niet bij wie het hoorde.',
}

export const termijnRefusals = {
  ...sealedRefusals,
  already_settled: 'Deze termijn loopt niet meer.',
  in_future: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
  before_start: 'Deze dag ligt voor het begin van de termijn. Kijk de datum na.',
  base_in_future: 'De begindag moet nog komen. Vul in wat al gebeurd is, of kies dat u het niet weet.',
  base_unknown: 'De begindag is nog niet bekend. Vul die eerst in.',
}

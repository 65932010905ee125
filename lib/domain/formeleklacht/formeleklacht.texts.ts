import { klachteisen } from '@/lib/domain/brief/klachteisen.data'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { geefRefusals } from '@/lib/domain/toestemming/geven.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Bijstand, Indiener, Instantie, KlachtPartij, KlachtStatus, KlachtVorm, Stap } from './formeleklacht'
import type { ZittingPunt } from './formeleklacht.rules'

export const instantieTekst: Record<Instantie, string> = {
  commissie: 'de klachtencommissie',
  bestuur: 'het bestuur',
}

export const vormTekst: Record<KlachtVorm, string> = {
  brief: 'Met een brief',
  mondeling: 'Mondeling: wie de klacht kreeg, maakte er een verslag van',
}

export const indienerTekst: Record<Indiener, string> = {
  klager: 'De klager zelf',
  gemachtigde: 'Iemand die namens de klager spreekt',
  vertrouwenspersoon: 'Ik, omdat de klager mij dat vroeg',
}

export const partijTekst: Record<KlachtPartij, string> = {
  klager: 'de klager',
  aangeklaagde: 'de aangeklaagde',
  bestuur: 'het bestuur',
  directeur: 'de directeur',
  commissie: 'de klachtencommissie',
}

export const bijstandTekst: Record<Bijstand, string> = {
  onbekend: 'Dat weet ik niet',
  geen: 'Niemand',
  bijgestaan: 'Iemand helpt, bijvoorbeeld een raadsman',
  vertegenwoordigd: 'Een gemachtigde spreekt namens hem of haar',
}

/** The head of its page and its line in a list. */
export function statusTekst({
  status,
  bij,
  afgerondOp,
}: {
  status: KlachtStatus
  bij: Instantie
  afgerondOp: Datum | null
}): string {
  if (status === 'ingetrokken' && !afgerondOp) return `Ingetrokken. ${bijTekst[bij]} beslist of het doorgaat`
  return {
    ingediend: `Ingediend bij ${instantieTekst[bij]}`,
    verzuim: 'De klager moet de klacht aanvullen',
    in_behandeling: 'De klachtencommissie behandelt de klacht',
    terug_naar_bestuur: 'Het bestuur probeert het eerst op te lossen',
    bemiddeling: 'Er wordt bemiddeld',
    advies: 'De commissie gaf advies. Het bestuur moet beslissen',
    ingetrokken: 'Ingetrokken en gestopt',
    niet_ontvankelijk: 'Niet in behandeling genomen',
    afgehandeld: 'Afgehandeld',
  }[status]
}

const bijTekst: Record<Instantie, string> = { commissie: 'De commissie', bestuur: 'Het bestuur' }

/** What to know before a step is noted. */
export const stapUitleg: Partial<Record<Stap, string>> = {
  doorgestuurd: 'Vul de dag in waarop de commissie de klacht kreeg. Vanaf die dag lopen de termijnen van de commissie.',
  verzuim: 'De klager krijgt tijd om de klacht aan te vullen. Tot wanneer, staat daarna bij de termijnen.',
  niet_ontvankelijk: 'Hiermee stopt de klacht. De klager, de aangeklaagde, het bestuur en de directeur horen het.',
  terug: 'Dit kan alleen als de klager het goedvindt. Lukt het niet, dan gaat de commissie verder met de klacht.',
  bemiddeling:
    'Dit kan alleen als beide partijen willen. U bemiddelt zelf nooit. Lukt het niet, dan gaat de commissie verder.',
  intrekken:
    'Dit zijn twee dingen. De klager trekt de klacht in, en anderen horen dat. Daarna wordt besloten of het onderzoek toch doorgaat. De klager mag altijd weer verder met een oplossing binnen de school.',
  stoppen: 'Hiermee stopt de klacht. De termijnen die nog liepen, vervallen.',
  besluit: 'Hiermee is de klacht klaar. Vraag een paar weken later hoe het gaat.',
}

export const horenTekst = {
  zoals_reglement: 'De commissie hoort zoals haar reglement zegt.',
  apart: 'Uw bestuur gaat ervan uit dat de klager en de aangeklaagde apart worden gehoord.',
  samen: 'Uw bestuur gaat ervan uit dat de klager en de aangeklaagde samen worden gehoord.',
} as const

/** By word of mouth or not, and what belongs to it (R-KL-2). */
export const mondelingTekst = {
  ja: 'Mondeling mag ook. Wie de klacht kreeg, maakt dan meteen een verslag met de datum. De klager tekent het en krijgt een kopie. Uw eigen aantekeningen zijn dat verslag nooit.',
  nee: 'Uw bestuur neemt alleen klachten op papier aan.',
} as const

export const uitkomstVraag: Partial<Record<Stap, string>> = {
  niet_ontvankelijk: 'Waarom niet?',
  zitting: 'Hoe is er gehoord?',
  advies: 'Wat vond de commissie?',
  besluit: 'Volgt het bestuur het oordeel?',
  intrekken: 'Waarom trekt de klager de klacht in?',
}

export const kenmerkVraag: Partial<Record<Stap, string>> = {
  verzuim: 'Wat ontbreekt er volgens de commissie?',
  terug: 'Wat is afgesproken?',
  bemiddeling: 'Wie wil bemiddeling?',
  zitting: 'Wat geldt voor deze zitting?',
  verslag: 'Wat staat er in het verslag?',
  advies: 'Wat staat er verder in?',
  besluit: 'Wat hoort erbij?',
  intrekken: 'Wat viel u op?',
}

export const kenmerkTekst: Record<string, string> = {
  ...Object.fromEntries(klachteisen.map(({ eis, wat }) => [eis, wat])),
  verslag_ontvanger: 'wie de klacht kreeg, maakte meteen een verslag',
  verslag_datum: 'op het verslag staat de datum',
  verslag_getekend: 'de klager tekende het verslag',
  verslag_afschrift: 'de klager kreeg een kopie',
  klager_akkoord: 'de klager vindt dit goed',
  aangeklaagde_akkoord: 'de aangeklaagde vindt dit goed',
  bezwaar_klager: 'de klager maakte bezwaar tegen de manier van horen',
  bezwaar_aangeklaagde: 'de aangeklaagde maakte bezwaar tegen de manier van horen',
  klager_ziet_af: 'de klager wilde niet gehoord worden',
  vertrouwenspersoon_erbij: 'ik was erbij',
  voorzitter: 'de voorzitter was er',
  tweede_lid: 'er was nog minstens een lid van de commissie',
  aanwezigen: 'wie er waren, met naam en functie',
  wat_gezegd: 'wat er is gezegd',
  getekend_voorzitter: 'de handtekening van de voorzitter',
  getekend_secretaris: 'de handtekening van de secretaris',
  met_redenen: 'met uitleg waarom',
  aanbevelingen: 'aanbevelingen aan het bestuur',
  maatregelen: 'het bestuur neemt maatregelen',
  tekenen_van_druk: 'het lijkt erop dat iemand de klager onder druk zette',
}

export const puntTekst: Record<ZittingPunt, string> = {
  anders_dan_ingesteld: 'Er is anders gehoord dan het bestuur had ingesteld.',
  bezwaar:
    'Er is samen gehoord, terwijl iemand daar bezwaar tegen had. Wie dat niet wil, hoort apart gehoord te worden.',
  quorum: 'Bij een zitting horen minstens twee leden, onder wie de voorzitter.',
}

export const drukTekst =
  'Er zijn tekenen van druk. Dat is een reden om toch door te gaan. Vraag de klager alleen te spreken, en zeg het tegen wie beslist als de klager dat goedvindt.'

/** What anyone else who is handed a formele klacht does at once (R-KL-7). */
export const elders = [
  'Een formele klacht kan alleen naar de klachtencommissie of het bestuur. Krijgt u of iemand anders op school haar in handen? Wijs de klager dan meteen de weg daarheen.',
  'Wie de klacht kreeg, praat er met niemand over.',
  'Geef zelf niets door, behalve als de klager u dat vraagt.',
] as const

export const recordRefusals = {
  ...sealedRefusals,
  ...geefRefusals,
  toestemming_missing: missingText,
  zaak_closed: 'Dit dossier is afgesloten. Heropen het eerst als u nog iets wilt vastleggen.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer het gebeurde.',
  received_before_filed: 'De klacht kan niet zijn ontvangen voordat zij is ingediend. Kijk de twee dagen na.',
  mondeling_niet:
    'Uw bestuur neemt geen mondelinge klachten aan. Help de klager met een brief, en leg daarna vast dat die is ingediend.',
  already_filed: 'Deze klacht staat er al.',
}

const voorIndiening = ({ op }: { op: Datum }) => `De klacht is ingediend op ${formatDatum(op)}. Kies een dag vanaf dan.`

export const advanceRefusals = {
  ...sealedRefusals,
  not_now: 'Dit past nu niet meer bij deze klacht. Laad de pagina opnieuw en kijk wat er al staat.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer het gebeurde.',
  before_filed: voorIndiening,
  klager_akkoord: 'De klacht gaat alleen terug naar het bestuur als de klager dat goedvindt.',
  beiden_akkoord: 'Bemiddelen kan alleen als de klager en de aangeklaagde dat allebei willen.',
  alleen_klager_ziet_af: 'Alleen de klager kan ervan afzien. Vink aan dat de klager niet gehoord wilde worden.',
}

export const tellRefusals = {
  in_future: 'Deze dag moet nog komen. Vul in wanneer het is verteld.',
  before_filed: voorIndiening,
  already_told: 'Bij een van deze personen staat al wanneer het is verteld. Laad de pagina opnieuw.',
}

export const bijstandRefusals = {
  ...sealedRefusals,
  toestemming_missing: missingText,
  machtiging_zonder_gemachtigde: 'Een machtiging hoort bij iemand die namens een ander spreekt. Kies dat eerst.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer de machtiging is getekend.',
}

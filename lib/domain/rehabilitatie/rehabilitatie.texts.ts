import { stukRefusals } from '@/lib/domain/ambtsstuk/ambtsstuk.texts'
import { geenGrondTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import type { GeenGrond } from '@/lib/domain/begeleiding/onterecht.rules'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import type * as r from './rehabilitatie'

export const oordeelTekst: Record<r.Oordeel, string> = {
  geen: 'er is geen oordeel van de klachtencommissie',
  ongegrond: 'ongegrond',
  deels_gegrond: 'voor een deel gegrond',
  gegrond: 'gegrond',
}

export const besluitTekst: Record<r.Besluit, string> = {
  geen: 'er is geen besluit van het bestuur',
  volgt: 'het bestuur volgt het oordeel',
  wijkt_af: 'het bestuur besluit anders',
}

export const gespreksonderwerpTekst: Record<r.Gespreksonderwerp, string> = {
  gebeurd: 'wat er gebeurd is, en wat het met deze persoon deed',
  begrip: 'hoe deze persoon de klacht en het onderzoek beleefde',
  hulp: 'of hulp van een deskundige nodig is',
  uitleg: 'uitleg over hoe de klacht is behandeld',
  personeelsdossier: 'wat er in het personeelsdossier komt',
  genoegdoening: 'wat voor deze persoon goedmaakt wat er gebeurde',
  inrichting: 'hoe deze persoon het herstel wil',
  mogelijkheden: 'welke maatregelen er zijn',
  terugkeer: 'hoe deze persoon weer aan het werk gaat',
  vergoeding: 'vergoeding van kosten',
}

export const maatregelTekst: Record<r.MaatregelSoort, string> = {
  uitspraak_team: 'Het vertrouwen uitspreken in een bijeenkomst met het team',
  ervaring_delen: 'Een bijeenkomst waarin deze persoon zelf vertelt',
  brief_personeel: 'Een brief aan het personeel',
  brief_ouders: 'Een brief aan de ouders',
  bericht_leerlingen: 'Een bericht aan de leerlingen',
  bijeenkomst_leerlingen: 'Een bijeenkomst met leerlingen',
  eigen_brief: 'Een brief die deze persoon zelf schrijft; het bestuur leest hem eerst',
  contact: 'Afspreken of en hoe collega’s, ouders en leerlingen contact zoeken',
  terugkeer: 'Stap voor stap weer aan het werk',
  hulpverlening: 'Hulp van een deskundige',
  vergoeding: 'Kosten vergoeden',
  personeelsdossier: 'Het personeelsdossier in orde maken',
  anders: 'Iets anders',
}

export const uitkomstTekst: Record<r.Uitkomst, string> = {
  hersteld: 'De goede naam is hersteld',
  deels_hersteld: 'De goede naam is voor een deel hersteld',
  elders_verder: 'Deze persoon gaat ergens anders verder',
  niet_gewild: 'Deze persoon wil geen herstel, of niet meer',
}

export const klagermaatregelTekst: Record<r.KlagermaatregelSoort, string> = {
  excuses_gesprek: 'Excuses in een gesprek, met de directeur erbij',
  excuses_brief: 'Excuses in een brief',
  excuses_aan_iedereen: 'Een brief met excuses die iedereen van de school leest',
  excuses_bijeenkomst: 'Excuses in een bijeenkomst',
  schorsing: 'Schorsing',
  verwijdering: 'Verwijdering van school; een leerplichtige leerling moet eerst op een andere school terechtkunnen',
  hulp: 'Geen maatregel, maar hulp',
}

export const jaNeeTekst: Record<(typeof r.jaNeeOnbekend)[number], string> = {
  ja: 'Ja',
  nee: 'Nee',
  onbekend: 'Dat staat niet vast',
}

export const ernstTekst: Record<(typeof r.ernsten)[number], string> = {
  licht: 'Licht',
  zwaar: 'Zwaar',
  onbekend: 'Dat staat niet vast',
}

export const hulpTekst: Record<(typeof r.hulpen)[number], string> = {
  geen: 'Geen hulp',
  daarnaast: 'Ja, naast de maatregel',
  in_plaats: 'Ja, in plaats van een maatregel',
}

const future = 'Deze dag moet nog komen. Vul een dag in tot en met vandaag.'
const dagRefusals = {
  is_complete: 'Deze rehabilitatie is afgerond. U kunt haar lezen, niet meer veranderen.',
  in_future: future,
  before_begin: 'Deze dag ligt te vroeg: voor de dag waarop dit begon. Kijk de dag na.',
}
const { changed_elsewhere } = sealedRefusals

export const recordRefusals = {
  ...stukRefusals,
  no_ground: ({ grond }: { grond: GeenGrond }) => geenGrondTekst[grond].waarom,
  oordeel_missing: 'U koos dat de klachtencommissie de klacht ongegrond vindt. Kies dat ook bij het oordeel.',
  in_future: future,
  bestuur_leads:
    'Bij deze zaak leidt het bestuur het herstel. Vraag het bestuur om te beginnen, en leg hier niets vast.',
  directie_leads:
    'Bij dit bestuur leidt de directie het herstel. Alleen als de directie zelf iets te verwijten is, doet het bestuur dat.',
  not_asked: 'Bij dit bestuur begint herstel als deze persoon erom vraagt. Vraag het eerst.',
}
export const amendRefusals = { is_complete: dagRefusals.is_complete, changed_elsewhere }
export const gesprekRefusals = { ...sealedRefusals, ...dagRefusals }
export const proposeRefusals = {
  ...sealedRefusals,
  is_complete: dagRefusals.is_complete,
  day_past: 'Deze dag is voorbij. Kies vandaag of een latere dag, of laat dit leeg.',
}
export const answerRefusals = {
  ...dagRefusals,
  changed_elsewhere,
  already_answered: 'U legde al vast wat deze persoon hiervan vindt.',
}
export const completeMaatregelRefusals = {
  ...dagRefusals,
  changed_elsewhere,
  not_agreed: 'Deze persoon zei hier nog geen ja op. Leg het eerst voor. Zonder ja doet u het niet.',
  already_done: 'Dit staat al als gedaan.',
}
export const decideRefusals = {
  ...sealedRefusals,
  ...dagRefusals,
  only_directeur: 'Alleen de directeur besluit hierover.',
  not_false:
    'Een maatregel kan alleen als vaststaat dat de beschuldiging vals was, en met opzet. Een klacht die ongegrond is, is nog niet vals. Kies anders voor hulp.',
  help_instead: 'Kies bij hulp in plaats van een maatregel ook ‘geen maatregel, maar hulp’, en andersom.',
}
export const tellRefusals = {
  changed_elsewhere,
  in_future: future,
  before_begin: 'Deze dag ligt voor de dag waarop u besloot. Kijk de dag na.',
  already_told: 'U legde al vast dat u dit vertelde.',
}
export const completeRefusals = {
  changed_elsewhere,
  is_complete: 'Deze rehabilitatie is al afgerond.',
  measures_open:
    'Er staan nog maatregelen open. Leg ze voor, voer uit wat is afgesproken, of leg vast dat het antwoord nee was.',
  not_told: 'Vertel deze persoon eerst wat u over de klager besloot, en leg vast wanneer.',
}

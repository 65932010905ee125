import { stukRefusals } from '@/lib/domain/ambtsstuk/ambtsstuk.texts'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type {
  BestuursklachtStatus,
  Eindgebeurtenis,
  Hoorder,
  Klachtstap,
  KlachtVia,
  Namens,
  OntvangstVorm,
} from './bestuursklacht'
import type { ZelfVraag } from './bestuursklacht.data'

export const statusTekst: Record<BestuursklachtStatus, string> = {
  ontvangen: 'Ontvangen: u kiest wie de klacht behandelt',
  bij_vertrouwenspersoon: 'De klager is naar de vertrouwenspersoon verwezen',
  bij_commissie: 'De klachtencommissie heeft de klacht',
  zelf: 'Het bestuur handelt de klacht zelf af',
  advies: 'De commissie gaf advies: u besluit',
  voorgenomen: 'Er ligt een voorgenomen besluit',
  ingetrokken: 'Ingetrokken: u beslist of het doorgaat',
  besloten: 'Er is besloten',
  opgelost: 'Opgelost zonder besluit',
  niet_ontvankelijk: 'Niet in behandeling genomen',
  gestopt: 'Ingetrokken en gestopt',
}

export const viaTekst: Record<KlachtVia, string> = {
  klager: 'Van de klager zelf',
  gemachtigde: 'Van iemand die namens de klager spreekt',
  ander: 'Van de klager, die door iemand anders naar ons is verwezen',
  commissie: 'Van de klachtencommissie: de klacht is daar ingediend',
}

export const vormTekst: Record<OntvangstVorm, string> = { brief: 'Op papier of per mail', mondeling: 'In een gesprek' }

export const hoorderTekst: Record<Hoorder, string> = {
  klager: 'de klager',
  aangeklaagde: 'de aangeklaagde',
  directeur: 'de directeur van de school',
  commissie: 'de klachtencommissie',
}

export const namensTekst: Record<Namens, string> = {
  bestuurder: 'Het bestuur zelf',
  directeur: 'De directeur, namens het bestuur',
}

export const eindeTekst: Record<Eindgebeurtenis, string> = {
  besluit: 'tot het bestuur besluit',
  advies: 'tot het advies van de commissie er is',
  intrekking: 'tot de klager de klacht intrekt',
}

/** A step as something to choose. */
export const stapTekst: Record<Klachtstap, string> = {
  verslag: 'Verslag van het gesprek afmaken',
  naar_vertrouwenspersoon: 'Naar de vertrouwenspersoon verwijzen',
  naar_commissie: 'Naar de klachtencommissie verwijzen',
  zelf_afhandelen: 'Zelf afhandelen',
  terug: 'De klacht kwam terug bij het bestuur',
  voorziening: 'Een voorlopige maatregel nemen',
  voorziening_eind: 'Een voorlopige maatregel beëindigen',
  advies: 'Het advies van de commissie is ontvangen',
  verlengen: 'Meer tijd nemen voor het besluit',
  voornemen: 'Een voorgenomen besluit voorleggen',
  verweer: 'Verweer van de aangeklaagde vastleggen',
  besluit: 'Besluiten',
  opgelost: 'De klacht is opgelost',
  niet_ontvankelijk: 'De klacht niet behandelen',
  intrekken: 'De klager trekt de klacht in',
  doorgaan: 'Toch doorgaan met de klacht',
  stoppen: 'Stoppen met de klacht',
}

/** The same as something that happened. */
export const gedaanTekst: Record<Klachtstap, string> = {
  verslag: 'Verslag van het gesprek',
  naar_vertrouwenspersoon: 'Verwezen naar de vertrouwenspersoon',
  naar_commissie: 'Verwezen naar de klachtencommissie',
  zelf_afhandelen: 'Het bestuur handelt het zelf af',
  terug: 'Terug bij het bestuur',
  voorziening: 'Voorlopige maatregel',
  voorziening_eind: 'Voorlopige maatregel beëindigd',
  advies: 'Advies van de commissie ontvangen',
  verlengen: 'Meer tijd genomen',
  voornemen: 'Voorgenomen besluit',
  verweer: 'Verweer van de aangeklaagde',
  besluit: 'Besluit',
  opgelost: 'Opgelost',
  niet_ontvankelijk: 'Niet in behandeling genomen',
  intrekken: 'Ingetrokken door de klager',
  doorgaan: 'Het bestuur gaat toch door',
  stoppen: 'Gestopt',
}

/** What to know before a step is written down. */
export const stapUitleg: Record<Klachtstap, string> = {
  verslag: 'Wie de klacht hoorde, maakt meteen een verslag met de datum. De klager tekent het en krijgt een kopie.',
  naar_vertrouwenspersoon: 'De vertrouwenspersoon begeleidt de klager. Het bestuur hoort daar niets over.',
  naar_commissie: 'De commissie laat u binnen vijf werkdagen weten of zij de klacht onderzoekt.',
  zelf_afhandelen:
    'Dat kan alleen bij een eenvoudige klacht. De klager mag daarna nog altijd naar de klachtencommissie. Vertel dat.',
  terug: 'De commissie of de vertrouwenspersoon legt de klacht weer bij u neer. U kiest opnieuw wie haar behandelt.',
  voorziening:
    'Een maatregel voor zolang de klacht loopt. Zij straft niemand. Schrijf op waarom zij nodig is, en tot wanneer zij duurt.',
  voorziening_eind: 'Schrijf op waarom de maatregel stopt. Vertel het aan wie ermee te maken had.',
  advies: 'Vul de dag in waarop u het advies kreeg. Vanaf die dag loopt de tijd voor uw besluit.',
  verlengen:
    'U laat met redenen weten dat het langer duurt, en tot wanneer. Doe dat voor de laatste dag. Is die voorbij? Doe het dan alsnog.',
  voornemen:
    'U legt de aangeklaagde voor wat u van plan bent. Hij of zij mag zich verweren, mondeling of op papier. Pas daarna besluit u.',
  verweer:
    'Schrijf op wat de aangeklaagde zei of schreef. Kwam er niets? Dat legt u vast als de tijd ervoor voorbij is.',
  besluit:
    'U deelt mee of u het oordeel deelt, welke maatregelen u neemt, en waarom. Een afschrift van het advies en het verslag van de zitting gaat mee.',
  opgelost: 'Hiermee is de klacht klaar, zonder besluit. Dat kan alleen als de klager dat ook vindt.',
  niet_ontvankelijk: 'Hiermee stopt de klacht. De klager, de aangeklaagde en de directeur horen het, met de reden.',
  intrekken:
    'Dit zijn twee dingen. De klager trekt de klacht in, en anderen horen dat. Daarna beslist u of u toch doorgaat.',
  doorgaan: 'Tekenen van druk op de klager zijn een reden om door te gaan.',
  stoppen: 'Hiermee stopt de klacht.',
}

export const uitkomstVraag: Partial<Record<Klachtstap, string>> = {
  naar_commissie: 'Wie koos dit?',
  voorziening: 'Welke maatregel?',
  advies: 'Wat vond de commissie?',
  voornemen: 'Wat bent u van plan te besluiten?',
  verweer: 'Hoe kwam het verweer?',
  besluit: 'Wat besluit u?',
  niet_ontvankelijk: 'Waarom niet?',
  intrekken: 'Waarom trekt de klager de klacht in?',
}

export const uitkomstTekst: Record<string, string> = {
  bestuur_verwijst: 'het bestuur verwijst',
  klager_kiest: 'de klager gaat zelf naar de commissie',
  schorsing_medewerker: 'een medewerker is geschorst',
  schorsing_leerling: 'een leerling is geschorst',
  geen_contact: 'de aangeklaagde heeft geen contact met de klager',
  anders: 'een andere maatregel',
  gegrond: 'de klacht is gegrond',
  deels_gegrond: 'de klacht is deels gegrond',
  ongegrond: 'de klacht is ongegrond',
  geen_oordeel: 'geen oordeel',
  mondeling: 'in een gesprek',
  schriftelijk: 'op papier',
  beide: 'in een gesprek en op papier',
  geen: 'er kwam geen verweer',
  verzuim: 'de klacht was niet volledig',
  te_laat: 'het was te lang geleden',
  zonder_naam: 'er stond geen naam onder',
  andere_instantie: 'een andere instantie behandelt dit',
  andere_reden: 'een andere reden',
  opgelost: 'het is opgelost',
  terug_naar_binnen: 'de klager wil het binnen de school oplossen',
}

export const kenmerkTekst: Record<string, string> = {
  verslag_ontvanger: 'wie de klacht hoorde, maakte meteen een verslag',
  verslag_datum: 'op het verslag staat de datum',
  verslag_getekend: 'de klager tekende het verslag',
  verslag_afschrift: 'de klager kreeg een kopie',
  niet_ingewikkeld: 'de klacht is niet ingewikkeld',
  niet_ernstig: 'de klacht is niet ernstig',
  niet_twijfel: 'er is geen twijfel over wat er gebeurde',
  niet_ingrijpend: 'er zijn geen ingrijpende maatregelen nodig',
  klager_vraagt_melding: 'de klager wil dat u dit aan de commissie meldt',
  klager_akkoord: 'de klager vindt het goed dat het bestuur dit zelf doet',
  aanbevelingen: 'er staan aanbevelingen in',
  maatregelen: 'er zijn maatregelen',
  rechtspositie: 'een maatregel raakt de rechtspositie van de aangeklaagde',
  volgt: 'het bestuur volgt het oordeel van de commissie',
  volgt_deels: 'het bestuur volgt het oordeel deels',
  volgt_niet: 'het bestuur volgt het oordeel niet',
  advies_erbij: 'het advies en het verslag van de zitting gaan mee',
  tekenen_van_druk: 'er zijn tekenen dat de klager onder druk staat',
}

export const zelfVraagTekst: Record<ZelfVraag, string> = {
  ingewikkeld: 'Is de klacht ingewikkeld?',
  ernstig: 'Is de klacht ernstig?',
  twijfel: 'Is er twijfel over wat er is gebeurd?',
  ingrijpend: 'Denkt u aan ingrijpende maatregelen?',
}

export const receiveRefusals = {
  ...stukRefusals,
  in_future: 'Deze dag moet nog komen. Vul in wanneer het bestuur de klacht kreeg.',
  mondeling_niet: 'Uw bestuur neemt klachten alleen op papier aan. Vraag de klager om een brief.',
  zelf_betrokken:
    'U bent er zelf bij betrokken, of u weet het niet zeker. Geef de klacht aan een andere bestuurder, en bewaar zelf niets. Is die er niet, verwijs de klager dan naar de klachtencommissie.',
}

export const advanceRefusals = {
  ...sealedRefusals,
  not_now: 'Deze stap kan nu niet. Misschien legde een andere bestuurder al iets vast.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer het is gedaan.',
  before_received: ({ op }: { op: Datum }) =>
    `Deze dag ligt voor de ontvangst op ${formatDatum(op)}. Kijk de datum na.`,
  niet_zelf:
    'Deze klacht handelt u niet zelf af. Is een klacht ingewikkeld of ernstig, twijfelt u, of denkt u aan ingrijpende maatregelen? Vraag dan eerst advies aan de klachtencommissie.',
  klager_akkoord: 'Vraag eerst of de klager het goedvindt dat het bestuur dit zelf doet.',
  einde_ontbreekt: 'Vul in tot wanneer dit geldt.',
  einde_te_vroeg: 'De einddag ligt te vroeg. Kies een latere dag.',
  geen_voorziening: 'Kies welke maatregel stopt.',
  verweer_loopt: ({ tot }: { tot: Datum }) =>
    `De aangeklaagde heeft nog tot en met ${formatDatum(tot)} voor een verweer. Wacht tot die dag voorbij is.`,
  verweer_ontbreekt: 'Leg eerst vast of er verweer kwam op het voorgenomen besluit. Pas daarna besluit u.',
  volgt_ontbreekt: 'Kies of u het oordeel van de commissie volgt.',
  geen_mandaat:
    'Dit is niet aan de directeur overgelaten, of de directeur is er zelf bij betrokken. Dan doet het bestuur het zelf.',
}

export const tellRefusals = {
  ...sealedRefusals,
  in_future: 'Deze dag moet nog komen. Vul in wanneer u het vertelde.',
  already_told: 'Dit is al vastgelegd, misschien door een andere bestuurder. Laad de bladzijde opnieuw.',
  before_step: ({ op }: { op: Datum }) => `Deze dag ligt voor de stap zelf, op ${formatDatum(op)}. Kijk de datum na.`,
  geen_afschrift: 'U kunt alleen iets weglaten bij een afschrift. Leg de anderen apart vast.',
}

import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Onderdeel, Waarom } from './jaarverslag'
import type { Trefsoort } from './naamcheck.rules'

/** The heading of a part as it is read. */
export const onderdeelTekst: Record<Onderdeel, string> = {
  correctie: 'Waarom er een nieuwe versie is',
  kort: 'In het kort',
  veelvoorkomend: 'Wat het meest voorkomt',
  trends: 'Wat er verandert',
  conclusies: 'Wat ons opviel',
  aanbevelingen: 'Wat wij u aanraden',
  acties: 'Wat er concreet gebeurt',
  voorlichting: 'Voorlichting',
  advies: 'Adviezen in dit jaar',
  uren: 'Onze tijd',
}

/** The question that helps to write it. */
export const leidraad: Record<Onderdeel, string> = {
  correctie: 'Wat klopte er niet in de vorige versie? Schrijf geen aantal op dat wij niet tonen.',
  kort: 'Wat moet iemand weten die maar één minuut heeft?',
  veelvoorkomend: 'Waarover komen mensen het vaakst bij u? Wat hebben die zaken gemeen?',
  trends: 'Wat is anders dan vorig jaar? Waardoor komt dat, denkt u?',
  conclusies: 'Wat valt u op? Wat gaat goed, en waar gaat het mis?',
  aanbevelingen: 'Wat moet het bestuur of de school doen? Zet elk advies op een eigen regel.',
  acties: 'Wat gebeurt er nu al, door wie en wanneer klaar? Zet elke actie op een eigen regel.',
  voorlichting: 'Aan wie gaf u voorlichting, en hielp het?',
  advies: 'Wat adviseerde u in algemene zin, en wat is ermee gedaan?',
  uren: 'Had u genoeg tijd? Wat bleef liggen?',
}

/** One per line, so they are numbered when they are read. */
export const alsLijst: readonly Onderdeel[] = ['aanbevelingen', 'acties']

export const redenTekst: Record<Waarom, string> = {
  samen: 'Het is nul of klein, of iets kleins is ermee uit te rekenen.',
  klein: 'Het aantal is klein.',
  nul: 'Het is nul. Ook dat kan iets over een persoon zeggen.',
  anders_af_te_leiden: 'Anders is een ander klein aantal uit te rekenen.',
  bijdrager: 'Anders kan een collega het uitrekenen met haar eigen zaken.',
  vorige_versie: 'Anders is het uit te rekenen met een eerdere versie van dit verslag.',
}

/** One mark for every reason: which it is, would tell. */
export const NIET_GETOOND = 'niet getoond'

export const trefsoortTekst: Record<Trefsoort, string> = {
  naam: 'een naam uit een zaak van u',
  plaats: 'een school of plaats',
  woord: 'een woord uit een zaak van u',
}

/** In the place of a table of which no figure is shown. */
export const nietsTeZien = 'Deze aantallen laten we niet zien: er zijn er te weinig, of er zijn er geen.'

/** How the figures are to be read; each word of it is in the PDF too. */
export function leeswijzer(drempel: number): string[] {
  return [
    `Een aantal van 1 tot en met ${drempel - 1} laten we niet zien. Er staat dan: ${NIET_GETOOND}. Zo kan niemand worden herkend. Het staat er ook als u een klein aantal anders kunt uitrekenen, en soms bij nul.`,
    'Elke zaak telt één keer mee. Wordt een melding later een klacht, dan telt zij als klacht. Onderwerpen en personen tellen we apart: in één zaak kunnen er meer zijn. Tel die dus niet op.',
  ]
}

export const beginRefusals = {
  ...sealedRefusals,
  year_unknown: 'Over dit schooljaar kunt u geen jaarverslag meer beginnen. Kies een ander jaar.',
  year_closed: 'Van een later schooljaar is al een jaarverslag gepubliceerd. Dit jaar kan niet meer veranderen.',
  already_begun: 'U bent al met dit jaarverslag bezig. Ga terug en open het daar.',
  begun_by_other: ({ naam }: { naam: string }) =>
    `${naam} schrijft dit jaarverslag al. Dien uw eigen cijfers in, en overleg over de tekst.`,
}

export const amendRefusals = { ...sealedRefusals }

/** Why there are no figures before the bijdragen are closed (R-JV-5). */
export const waaromNogNiet =
  'Zolang collega’s kunnen indienen, ziet u nog geen cijfers van het geheel. Anders zag u aan het verschil wat een collega telde.'

export const closeRefusals = {
  year_running: ({ vanaf }: { vanaf: Datum }) => `Het schooljaar loopt nog. Sluiten kan vanaf ${formatDatum(vanaf)}.`,
  year_closed: 'Van een later schooljaar is al een jaarverslag gepubliceerd. Dit jaar kan niet meer veranderen.',
  nothing_filed: 'Er zijn nog geen cijfers ingediend. Dien eerst uw eigen cijfers in.',
  already_closed: 'De bijdragen zijn al gesloten. Ga terug naar het concept: daar staan de cijfers.',
  published_meanwhile: 'Een collega publiceerde dit jaar intussen. Gooi dit concept weg en lees eerst haar verslag.',
}

export const publishRefusals = {
  year_running: ({ vanaf }: { vanaf: Datum }) =>
    `Het schooljaar loopt nog. Publiceren kan vanaf ${formatDatum(vanaf)}.`,
  year_closed: 'Van een later schooljaar is al een jaarverslag gepubliceerd. Dit jaar kan niet meer veranderen.',
  not_closed: 'De bijdragen zijn nog niet gesloten. Ga terug en sluit ze eerst.',
  parts_missing: 'Er ontbreekt nog tekst. Ga terug en vul in wat nodig is.',
  published_meanwhile: 'Een collega publiceerde dit jaar intussen. Gooi dit concept weg en lees eerst haar verslag.',
}

export const answerRefusals = {
  corrected_meanwhile: 'Er is intussen een nieuwe versie. Lees die eerst, en reageer daarop.',
}

/** Who will read it, before it is final. */
export const wieLeest = [
  'Het bestuur leest alles: de tekst en de cijfers van alle scholen die we tonen.',
  'Elke directeur leest de cijfers van zijn eigen school, en geen tekst.',
  'Uw collega-vertrouwenspersonen bij dit bestuur lezen alles.',
]

/** What stays open, said where it is decided (R-JV-5). */
export const watOpenBlijft = [
  'De cijfers zijn zo gekozen dat niemand een verborgen aantal precies kan uitrekenen, ook een collega niet die haar eigen zaken kent. Wie als enige voor een school werkt, kent de cijfers van die school wel.',
  'Dient een collega later in, dan komt dat in een volgende versie. Wie de twee naast elkaar legt, rekent geen verborgen aantal uit. Alleen wie al weet wat erbij kwam, kan dat soms wel.',
]

/** What the check of the text covers, and what it cannot (R-JV-2). */
export const watNagekeken = {
  wel: 'Wij legden uw tekst naast uw eigen meldingen en dossiers bij dit bestuur. Van elke zaak namen we de namen en andere woorden met een hoofdletter uit de hoofdgegevens. Ook de namen van alle scholen doen mee.',
  niet: [
    'Niet de gespreksverslagen, notities en brieven in uw zaken.',
    'Niet de zaken van uw collega’s. Die kan niemand hier bekijken: laat uw collega’s de tekst meelezen.',
    'Niet de zaken die zijn vernietigd of overgedragen, of die hier niet open gingen.',
    'Niet of iemand te herkennen is zonder naam, aan wat er gebeurde. Dat kunt alleen u beoordelen.',
  ],
} as const

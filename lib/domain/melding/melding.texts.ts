import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { formatDatum } from '@/lib/kernel/datum'
import type * as m from './melding'
import type { TriageFailure, TriageReden } from './triage.rules'

export const soortTekst: Record<m.MeldingSoort, string> = { signaal: 'Signaal', melding: 'Melding', klacht: 'Klacht' }

export const soortUitleg: Record<m.MeldingSoort, string> = {
  signaal: 'Iets wat is opgevallen en misschien niet veilig is.',
  melding: 'Een bericht over iets onveiligs. De melder wil nog geen actie.',
  klacht: 'Iemand heeft er last van en wil dat er iets verandert.',
}

export const minderjarigTekst: Record<m.Minderjarig, string> = { ja: 'ja', nee: 'nee', onbekend: 'weet ik niet' }

export const herkomstTekst: Record<m.Herkomst, string> = {
  eigen: 'u schreef haar zelf op',
  intake: 'via de contactpersoon',
  publiek: 'via de pagina van de school',
  overdracht: 'van een andere vertrouwenspersoon',
}

export const jaNeeTekst: Record<m.JaNee, string> = { ja: 'ja', nee: 'nee', weet_niet: 'weet ik niet' }

export const controleVraag: Record<keyof m.ControleVragen, string> = {
  opgelost: 'Is het opgelost?',
  klager: 'Is het zo genoeg voor de klager?',
  veiligheid: 'Is het zo genoeg voor de veiligheid op school?',
}

export const statusTekst: Record<m.MeldingStatus, string> = {
  nieuw: 'nieuw',
  in_behandeling: 'in behandeling',
  dossier: 'dossier geopend',
  afgesloten: 'afgesloten',
}

export const categorieTekst: Record<m.Categorie, string> = {
  leerling: 'leerling',
  ouder: 'ouder of verzorger',
  medewerker: 'medewerker',
  directie: 'directie',
  bestuur: 'bestuur',
  stagiair: 'stagiair of leraar in opleiding',
  vrijwilliger: 'vrijwilliger',
  oud_leerling: 'oud-leerling',
  anders: 'iemand anders',
  onbekend: 'weet ik niet',
}

export const wijzeTekst: Record<m.Wijze, string> = {
  zelf: 'De persoon om wie het gaat kwam zelf',
  via_via: 'Iemand anders vertelde het',
  anoniem: 'Zonder naam',
}

export const gebiedTekst: Record<m.Probleemgebied, string> = {
  ongewenst_gedrag: 'Ongewenst gedrag',
  seksueel: 'Seksueel grensoverschrijdend gedrag',
  schoolorganisatie: 'De organisatie van de school',
  onderwijskundig: 'Het onderwijs zelf',
  persoonlijk_of_thuis: 'Persoonlijk of thuis',
  huiselijk_geweld: 'Huiselijk geweld of kindermishandeling',
  passend_onderwijs: 'Passend onderwijs',
  arbeidsconflict: 'Arbeidsconflict',
  vraag_van_aangeklaagde: 'Vraag van een aangeklaagde',
  anoniem_of_via_via: 'Anoniem of via via',
}

export const gedragingTekst: Record<m.Gedraging, string> = {
  machtsmisbruik: 'machtsmisbruik',
  pesten: 'pesten, ook online',
  agressie: 'agressie',
  geweld: 'geweld',
  radicalisering: 'radicalisering',
  discriminatie: 'discriminatie',
  racisme: 'racisme',
  seksuele_intimidatie: 'seksuele intimidatie',
  wijze_van_communiceren: 'wijze van communiceren',
}

export const partijenTekst: Record<m.Partijen, string> = {
  leerling_leerling: 'tussen leerlingen',
  medewerker_medewerker: 'tussen medewerkers',
  medewerker_meerderjarige_leerling: 'medewerker en leerling van 18 of ouder',
  medewerker_minderjarige_leerling: 'medewerker en leerling onder de 18',
}

export const uitkomstTekst: Record<m.TriageUitkomst, string> = {
  begeleiden: 'Ik begeleid dit',
  begeleiden_deel: 'Ik begeleid een deel',
  doorverwijzen: 'Ik verwijs door',
  zorg_zonder_namen: 'Ik geef de zorg door, zonder namen',
  hart_luchten: 'Eén gesprek was genoeg',
}

export const uitkomstUitleg: Record<m.TriageUitkomst, string> = {
  begeleiden: 'Daarna kunt u een dossier openen, met toestemming van de klager.',
  begeleiden_deel: 'Bijvoorbeeld alleen machtsmisbruik, of alleen de manier van omgaan met elkaar.',
  doorverwijzen: 'Een ander kan beter helpen, of er is een andere regeling.',
  zorg_zonder_namen: 'De school hoort dat er een zorg is, niet van wie en over wie.',
  hart_luchten: 'Iemand wilde zijn verhaal kwijt. Bij het afsluiten controleert u of dat zo is.',
}

export const redenTekst: Record<TriageReden, string> = {
  vraag_nee: 'Op een van de drie vragen is het antwoord nee. Dan verwijst u door.',
  vraag_open: 'Op een van de vragen weet u het antwoord nog niet. Zoek dat uit voordat u verdergaat.',
  andere_regeling: 'Er is een andere regeling voor. Verwijs daarheen en zeg dat de termijn daar al loopt.',
  gebied_verwijzen: 'Voor dit onderwerp zijn er anderen die beter kunnen helpen.',
  gebied_deel: 'Bij dit onderwerp begeleidt u alleen machtsmisbruik of de manier van omgaan met elkaar.',
  niet_zelf_gekomen:
    'De persoon om wie het gaat kwam niet zelf. U legt geen dossier aan, maar geeft de zorg zonder namen door.',
  voldoet: 'Het gaat om deze school en dit onderwijs, en de klachtencommissie zou het behandelen.',
}

type Closed = { afgeslotenOp: Parameters<typeof formatDatum>[0] | null }

export const meldingRefusals = {
  ...sealedRefusals,
  melding_closed: ({ afgeslotenOp }: Closed) =>
    `Deze melding is afgesloten${afgeslotenOp ? ` op ${formatDatum(afgeslotenOp)}` : ''}. U kunt er niets meer aan veranderen.`,
  has_dossier: 'Bij deze melding hoort nu een dossier. Ga daar verder.',
  soort_goes_back:
    'Een klacht wordt geen melding meer, en een melding geen signaal. Sluit de melding af als er niets meer speelt.',
}

const inFuture = 'De dag waarop u dit hoorde is nog niet geweest. Vul een datum in tot en met vandaag.'

export const recordMeldingRefusals = { ...sealedRefusals, in_future: inFuture }
export const amendMeldingRefusals = { ...meldingRefusals, in_future: inFuture }

type MustRefer = Extract<TriageFailure, { kind: 'must_refer' }>

export const triageRefusals = {
  ...meldingRefusals,
  no_dossier_unasked:
    'De persoon om wie het gaat kwam niet zelf. Begeleiden kan dan niet. Geef de zorg door zonder namen.',
  must_refer: ({ reden }: MustRefer) => redenTekst[reden],
  afbakening_missing: 'Leg eerst vast welk deel u begeleidt, en vertel dat aan beide kanten.',
  partijen_missing: 'Kies tussen wie het gebeurde. Dat bepaalt welke weg er is.',
  not_for_aangeklaagde:
    'U bent er voor klagers. Geef de klachtenregeling en wijs de weg naar de begeleider. Kies dan “doorverwijzen”. Klaagt deze persoon zelf ook ergens over? Kies dan ook waar dat over gaat.',
}

export const closeMeldingRefusals = {
  ...meldingRefusals,
  not_triaged: 'Bepaal eerst hoe u verdergaat. Daarna kunt u de melding afsluiten.',
  controle_missing:
    'Beantwoord eerst de drie vragen: is het opgelost, is het genoeg voor de klager en is het genoeg voor de veiligheid?',
}

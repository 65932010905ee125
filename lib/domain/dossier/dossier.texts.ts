import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { geefRefusals } from '@/lib/domain/toestemming/geven.texts'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type * as d from './dossier'

export const rolTekst: Record<d.PartijRol, string> = {
  klager: 'Klager',
  betrokken_leerling: 'Betrokken leerling',
  aangeklaagde: 'Aangeklaagde',
  ouder: 'Ouder of verzorger',
  getuige: 'Getuige',
}

export const loyaliteitTekst: Record<d.Loyaliteit, string> = {
  negatieve_geschiedenis: 'Ik heb eerder iets vervelends meegemaakt met de klager',
  te_betrokken: 'Ik ben te veel bij de klager betrokken',
  loyaal_aan_aangeklaagde: 'Ik voel me verbonden met de aangeklaagde',
  loyaal_aan_school: 'Ik voel me verbonden met de school',
  opties_uitgeput: 'Binnen de school is alles al geprobeerd',
  hielp_eerste_klager: 'De klager is aangeklaagde in een zaak waarin ik de klager hielp',
}

export const oudersTekst: Record<d.OudersStand, string> = {
  nvt: 'niet van toepassing',
  nog_te_doen: 'nog niet geïnformeerd',
  geinformeerd: 'geïnformeerd',
  niet_informeren: 'worden niet geïnformeerd',
}

export const oudersDoorTekst: Record<d.OudersDoor, string> = {
  vertrouwenspersoon: 'ikzelf',
  directie: 'de directie',
  bestuur: 'het bestuur',
  leerling: 'de leerling',
  contactpersoon: 'de contactpersoon',
}

export const oudersCriteriumTekst: Record<d.OudersCriterium, string> = {
  veiligheid: 'De leerling is dan niet veilig',
  ouder_betrokken: 'De klacht gaat over een ouder, of een ouder is erbij betrokken',
  schade_voor_leerling: 'Het schaadt de leerling meer dan dat het helpt',
  gevraagd_door_leerling: 'De leerling vraagt erom en kan overzien wat dat betekent',
}

export const loyaliteitBesluitTekst: Record<d.LoyaliteitBesluit, string> = {
  geen_twijfel: 'Ik twijfel niet',
  doorgaan: 'Ik begeleid deze klacht toch zelf',
  overdragen: 'Ik draag de klacht over aan een collega',
}

export const dossierStatusTekst: Record<d.DossierStatus, string> = { lopend: 'lopend', afgesloten: 'afgesloten' }

export const herkomstTekst: Record<string, string> = {
  eigen: 'U schreef de melding zelf op',
  intake: 'Via de contactpersoon',
  publiek: 'Via het meldpunt van de school',
  overdracht: 'Overgenomen van een collega',
}

export const uitkomstTekst: Record<d.Uitkomst, string> = {
  opgelost: 'Opgelost',
  deels_opgelost: 'Deels opgelost',
  niet_opgelost: 'Niet opgelost',
  doorverwezen: 'Doorverwezen',
  ingetrokken: 'De klager trok de klacht in',
  contact_gestopt: 'De klager stopte met het contact',
}

export const sluitVraagTekst: Record<keyof d.SluitVragen, string> = {
  afsprakenNagekomen: 'Is iedereen de afspraken nagekomen?',
  gedragGestopt: 'Is het gedrag gestopt?',
  represailles: 'Heeft de klager last gehad van de klacht, bijvoorbeeld van wraak?',
  oorzaakWeg: 'Is de oorzaak weg?',
}

export const bijzonderTekst: Record<(typeof d.bijzondereSoorten)[number], string> = {
  seksuele_gerichtheid: 'seksuele gerichtheid',
  geloof: 'geloof of levensovertuiging',
  afkomst: 'afkomst',
  gezondheid: 'gezondheid',
  politiek: 'politieke voorkeur',
  strafrechtelijk: 'strafrechtelijke gegevens',
}

export const doorbrekingAanTekst: Record<(typeof d.doorbrekingAan)[number], string> = {
  bestuur: 'het bestuur',
  klachtencommissie: 'de klachtencommissie',
  politie: 'de politie',
  vertrouwensinspecteur: 'de vertrouwensinspecteur',
  veilig_thuis: 'Veilig Thuis',
}

export const doorbrekingGrondTekst: Record<(typeof d.doorbrekingGronden)[number], string> = {
  meldplicht: 'de meldplicht',
  wet: 'een andere wet',
  regeling: 'de klachtenregeling van het bestuur',
}

/** What happened to the dossier as a whole, as the timeline and the copy say it. */
export const keerTekst = {
  heropend: 'Dossier heropend',
  nagekeken: 'Nazorg: gevraagd hoe het gaat',
  opgeschort: 'Dossier stilgelegd: eerst andere hulp',
  hervat: 'Verdergegaan met het dossier',
}

export const verzoekDoorTekst: Record<d.Informatieverzoek['door'], string> = {
  commissie: 'de voorzitter of een lid',
  secretaris: 'de secretaris',
  deskundige: 'een deskundige die de commissie inschakelt',
}

export const verzoekGebondenTekst: Record<d.Informatieverzoek['gebonden'][number], string> = {
  ik: 'ik, omdat ik in dienst ben',
  personeel: 'personeel van de school',
  bestuur: 'het bestuur',
  ouder_leerling: 'ouders of leerlingen, omdat zij dat beloofden',
}

export const verzoekAntwoordTekst: Record<NonNullable<d.Informatieverzoek['antwoord']>, string> = {
  gegeven: 'de informatie die gevraagd is',
  deels: 'een deel van de informatie',
  geweigerd: 'geen informatie',
}

export const dossierRefusals = {
  ...sealedRefusals,
  dossier_closed: ({ afgeslotenOp }: { afgeslotenOp: Datum | null }) =>
    `Dit dossier is afgesloten${afgeslotenOp ? ` op ${formatDatum(afgeslotenOp)}` : ''}. Heropen het als u er weer in wilt schrijven.`,
  dossier_suspended: ({ opgeschortOp }: { opgeschortOp: Datum }) =>
    `Dit dossier ligt stil sinds ${formatDatum(opgeschortOp)}. Ga er eerst mee verder als de klager dat wil.`,
  toestemming_missing: missingText,
}

export const openRefusals = {
  ...sealedRefusals,
  ...geefRefusals,
  toestemming_missing: missingText,
  melding_closed: 'Deze melding is afgesloten. Leg een nieuwe melding vast als er weer iets speelt.',
  has_dossier: 'Bij deze melding hoort al een dossier.',
  soort_goes_back: 'Dit is al een klacht.',
  not_triaged: 'Bepaal eerst hoe u verdergaat met deze melding. Daarna kunt u een dossier openen.',
  no_dossier_unasked: 'De persoon om wie het gaat kwam niet zelf. Dan legt u geen dossier aan.',
  triage_says_no: 'U koos ervoor dit niet te begeleiden. Pas dat eerst aan als het toch anders is.',
  eigen_kind:
    'Uw eigen kind zit op deze school. Bij dit bestuur mag u deze klacht dan niet begeleiden. Draag haar over aan een collega.',
  helped_first_klager:
    'U hielp de klager in een zaak waarin deze persoon de aangeklaagde is. Dan helpt een andere vertrouwenspersoon. Wijs de weg naar een collega, of naar een vertrouwenspersoon van buiten.',
  loyaliteit_open:
    'U zag een reden om te twijfelen aan uw eigen positie. Kies of u overdraagt, of toch doorgaat en waarom.',
  extern_open:
    'De klager werkt op school. Bespreek eerst of een externe vertrouwenspersoon beter past, en leg vast wat de klager koos.',
  klager_missing: 'Vul in wie de klager is.',
  betrokken_leerling_missing: 'De klager is ouder. Vul ook in om welke leerling het gaat.',
  ouders_open: 'De klager is jonger dan 18. Kies hoe het met de ouders staat.',
}

export const amendDossierRefusals = {
  ...openRefusals,
  ...dossierRefusals,
}

export const closeRefusals = {
  ...dossierRefusals,
  controle_in_past: 'Kies een dag na vandaag om nog eens te vragen hoe het gaat.',
  controle_missing: 'Kies een dag waarop u nog eens vraagt hoe het gaat.',
}

export const reopenRefusals = { ...dossierRefusals, not_closed: 'Dit dossier is al open.' }
export const checkRefusals = { ...dossierRefusals, no_check_due: 'Er staat geen controle meer open.' }

export const suspendRefusals = {
  ...dossierRefusals,
  not_suspended: 'Dit dossier ligt niet stil. U kunt er gewoon in verder.',
}

export const oudersRefusals = {
  ...dossierRefusals,
  directie_decides:
    'Bij dit bestuur beslist de directie of ouders niet worden geïnformeerd. Leg de vraag zonder naam aan de directie voor. Is de directeur zelf betrokken, dan beslist het bestuur.',
  directeur_involved:
    'De directeur is zelf betrokken. Leg de vraag niet aan hem of haar voor: dan beslist het bestuur, zonder naam.',
  criterium_missing: 'Kies welke reden uit de afspraken van de school hier geldt.',
  leerling_first: 'Vertel de leerling eerst wie de ouders informeert, wanneer en wat. Vul in op welke dag u dat deed.',
}

export const doorbrekingRefusals = {
  ...dossierRefusals,
  silence_holds:
    'Zonder toestemming van de klager mag u dit niet vertellen. Alleen de wet maakt daarop een uitzondering.',
}

export const vertelRefusals = {
  already_told: 'U legde al vast dat de klager dit van u hoorde.',
  in_future: 'Deze datum is nog niet geweest. Vul de dag in waarop u het de klager vertelde.',
}

export const verzoekRefusals = {
  ...sealedRefusals,
  in_future: 'Deze datum is nog niet geweest. Vul een datum in tot en met vandaag.',
}

export const answerRefusals = {
  ...verzoekRefusals,
  toestemming_missing: missingText,
  already_answered: 'U legde al vast wat u antwoordde.',
  before_asked: 'Deze dag ligt voor de dag waarop de commissie het vroeg.',
}

export const grantRefusals = {
  ...dossierRefusals,
  ...geefRefusals,
  in_future: 'Deze datum is nog niet geweest. Vul de dag in waarop de klager de toestemming gaf.',
}

type StateFailure =
  | ToestemmingMissing
  | { kind: 'dossier_closed'; afgeslotenOp: Datum | null }
  | { kind: 'dossier_suspended'; opgeschortOp: Datum }
  | { kind: 'not_suspended' }
  | { kind: 'not_found' | 'changed_elsewhere' | 'not_closed' | 'no_check_due' | 'overdracht_open' }

export function refusalText(failure: StateFailure): string {
  if (failure.kind === 'toestemming_missing') return missingText(failure)
  if (failure.kind === 'dossier_closed') return dossierRefusals.dossier_closed(failure)
  if (failure.kind === 'dossier_suspended') return dossierRefusals.dossier_suspended(failure)
  if (failure.kind === 'not_suspended') return suspendRefusals.not_suspended
  if (failure.kind === 'overdracht_open') return sealedRefusals.overdracht_open
  if (failure.kind === 'not_closed') return reopenRefusals.not_closed
  return failure.kind === 'no_check_due' ? checkRefusals.no_check_due : ''
}

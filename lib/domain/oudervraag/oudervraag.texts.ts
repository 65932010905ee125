import { oudersCriteriumTekst } from '@/lib/domain/dossier/dossier.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type {
  Leeftijd,
  OudersBesluit,
  Oudervraag,
  VoorgelegdeVraag,
  VraagAmbt,
  VraagReden,
  WaaromNiet,
} from './oudervraag'

export const leeftijdTekst: Record<Leeftijd, string> = {
  onder_12: 'Jonger dan 12',
  van_12_tot_16: '12 tot en met 15',
  van_16_tot_18: '16 of 17',
}

export const vraagRedenTekst: Record<VraagReden, string> = {
  bang: 'De leerling is bang voor wat er thuis gebeurt',
  zelf_vertellen: 'De leerling wil het later zelf vertellen',
  hulp_loopt: 'De leerling krijgt al hulp',
  komt_niet_meer: 'De leerling komt anders niet meer praten',
  kan_overzien: 'De leerling begrijpt wat dit betekent',
}

export const besluitTekst: Record<OudersBesluit, string> = {
  niet_informeren: 'De ouders horen dit niet',
  informeren: 'De ouders horen dit wel',
}

const ambtTekst: Record<VraagAmbt, string> = { directeur: 'de directeur', bestuur: 'het bestuur' }

export function grondTekst(grond: NonNullable<VoorgelegdeVraag['grond']>): string {
  return grond === 'geen' ? 'Geen reden uit de afspraken van de school geldt hier' : oudersCriteriumTekst[grond]
}

/** Where a question of hers stands, in one sentence. */
export function standTekst({ ambt, besluit, gevraagdOp, beslotenOp, weggehaaldOp }: Oudervraag): string {
  if (weggehaaldOp) return `U trok deze vraag in op ${formatDatum(weggehaaldOp)}.`
  if (besluit && beslotenOp)
    return `${besluitTekst[besluit]}: dat besliste ${ambtTekst[ambt]} op ${formatDatum(beslotenOp)}.`
  return `U vroeg dit op ${formatDatum(gevraagdOp)} aan ${ambtTekst[ambt]}. Er is nog niet beslist.`
}

export const askOudervraagRefusals = {
  toestemming_missing: missingText,
  own_decision: 'Bij dit bestuur beslist u dit zelf. Leg het vast bij wat de ouders weten.',
  not_minor: 'Deze vraag is er alleen voor een leerling die nog geen 18 is.',
  already_settled: 'Wat de ouders weten, staat al vast in dit dossier.',
  question_open: 'Er ligt al een vraag. Wacht op het antwoord, of trek die vraag in.',
  no_recipient:
    'Er is niemand met een account die dit kan beslissen. Bel, en leg het antwoord vast bij wat de ouders weten.',
  dossier_closed: ({ afgeslotenOp }: { afgeslotenOp: Datum | null }) =>
    `Dit dossier is afgesloten${afgeslotenOp ? ` op ${formatDatum(afgeslotenOp)}` : ''}.`,
}

export const withdrawOudervraagRefusals = {
  already_decided: 'Er is al beslist.',
  already_withdrawn: 'U trok deze vraag al in.',
}

export const tellOudervraagRefusals = {
  not_decided: 'Er is nog niet beslist.',
  already_told: 'U legde al vast dat de leerling dit hoorde.',
  in_future: 'Deze dag moet nog komen. Vul de dag in waarop u het de leerling vertelde.',
}

export const decideOudervraagRefusals = {
  already_decided: 'Over deze vraag is al beslist.',
  criterium_missing:
    'Ouders horen het alleen niet als een reden uit de afspraken van de school geldt. Kies die reden, of kies dat de ouders het horen.',
}

/** Why no question can be asked now. */
export const waaromNietTekst: Record<WaaromNiet['kind'], string> = {
  own_decision: askOudervraagRefusals.own_decision,
  not_minor: askOudervraagRefusals.not_minor,
  already_settled: askOudervraagRefusals.already_settled,
  question_open: askOudervraagRefusals.question_open,
  dossier_closed: 'Dit dossier is afgesloten.',
}

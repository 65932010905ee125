import { reportRefusals } from '@/lib/domain/meldplicht/meldplicht.texts'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import type { Contact, MeldketenStatus, Stap } from './meldketen'
import type { Nadruk } from './meldketen.rules'

/** The vertrouwensinspecteur of the Inspectie van het Onderwijs: who to call first, and when. */
export const vertrouwensinspecteur = { telefoon: '0900 111 3 111', bereikbaar: 'op werkdagen van 8.00 tot 17.00 uur' }

export const statusTekst: Record<MeldketenStatus, string> = {
  gemeld: 'Gemeld',
  overlegd: 'Overlegd met de vertrouwensinspecteur',
  vermoeden: 'Er is een redelijk vermoeden',
  geen_vermoeden: 'Geen redelijk vermoeden: beëindigd',
  verteld: 'Ouders, leerling en beschuldigde weten het',
  aangegeven: 'Aangifte gedaan',
  afgerond: 'Afgerond: de vertrouwensinspecteur weet het',
}

/** What is done with a step, as an answer to choose. */
export const stapTekst: Record<Stap, string> = {
  overlegd: 'Wij overlegden met de vertrouwensinspecteur',
  vermoeden: 'Er is een redelijk vermoeden van een misdrijf',
  geen_vermoeden: 'Er is geen redelijk vermoeden van een misdrijf',
  verteld: 'Wij vertelden het aan de leerling en de ouders, en aan de beschuldigde',
  aangegeven: 'Wij deden aangifte bij politie of justitie',
  afgerond: 'Wij vertelden de vertrouwensinspecteur dat er aangifte is gedaan',
}

/** What the law asks next, in the status of now. */
export const daarnaTekst: Record<MeldketenStatus, string> = {
  gemeld: 'Overleg vandaag met de vertrouwensinspecteur. Dat moet altijd, ook als u zelf twijfelt.',
  overlegd: 'Besluit vandaag of er een redelijk vermoeden is. Schrijf op waarom.',
  vermoeden:
    'Vertel vandaag aan de leerling en de ouders, en aan de beschuldigde, dat u aangifte doet. Dat moet ook als zij het niet willen.',
  verteld: 'Doe vandaag aangifte bij politie of justitie. Dat moet ook als de leerling of de ouders het niet willen.',
  aangegeven: 'Vertel de vertrouwensinspecteur vandaag dat u aangifte deed.',
  geen_vermoeden: 'Er is niets meer te doen. Komt er iets nieuws, dan komt er een nieuwe melding.',
  afgerond: 'Er is niets meer te doen. Blijf zorgen voor contact met de leerling en de ouders.',
}

export const contactTekst: Record<Contact, string> = {
  vertrouwenspersoon: 'de vertrouwenspersoon',
  directeur: 'de directeur',
  ander: 'iemand anders die zij vertrouwen',
}

export const nadrukTekst: Record<Nadruk, string | null> = {
  op_tijd: null,
  vandaag: 'Vandaag',
  te_laat: 'Te laat',
  veel_te_laat: 'Veel te laat',
}

export const veelTeLaat =
  'De wet vraagt dat dit meteen gebeurt. Het staat al drie dagen of langer stil. Bel nu de vertrouwensinspecteur, ook als u niet weet hoe u verder moet.'

const bestemmingRefusals = {
  wrong_recipients:
    'Wie in het bestuur zit, of wie erbij betrokken is, is anders dan u invulde. Laad de bladzijde opnieuw en kijk het na.',
  not_reachable: 'Niemand van het bestuur kan dit nu openen. Bel, en leg vast dat u belde.',
}

export const reportKetenRefusals = { ...sealedRefusals, ...reportRefusals, ...bestemmingRefusals }
export const phoneKetenRefusals = {
  ...reportKetenRefusals,
  wrong_recipients: 'Kies wie u belde. Dat kan niet iemand zijn die er zelf bij betrokken is of kan zijn.',
}
export const sealKetenRefusals = {
  ...sealedRefusals,
  ...bestemmingRefusals,
  in_future: reportRefusals.in_future,
}

export const stapRefusals = {
  ...sealedRefusals,
  not_next: 'Deze stap is nu niet aan de beurt. Misschien legde een andere bestuurder hem al vast.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer het is gedaan.',
  before_last: 'Deze dag ligt voor de vorige stap. Kijk de datum na.',
  contact_missing: 'Kies wie contact houdt met de leerling en de ouders.',
}

import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { geefRefusals } from '@/lib/domain/toestemming/geven.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import type * as i from './intake'

export const statusTekst: Record<i.IntakeStatus, string> = {
  open: 'open',
  verwezen: 'doorverwezen',
  afgerond: 'afgerond',
}

export const taakTekst: Record<i.Taak, string> = {
  ontvangen: 'Ontvangen: luisteren en noteren',
  weg_wijzen: 'De weg wijzen: vertellen wat er kan',
  in_contact_brengen: 'In contact brengen met wie kan helpen',
  proces_bewaken: 'Het proces bewaken: vragen hoe het gaat',
  preventie: 'Preventie: doorgeven wat de school kan leren',
}

export const stukTekst: Record<i.Stuk, string> = {
  klager: 'Naam of code van de klager',
  bereikbaar: 'Waar en hoe de klager te bereiken is',
  omschrijving: 'De omschrijving van wat er gebeurde',
  wanneer: 'Wanneer het gebeurde',
  acties: 'De acties die u noteerde',
  toelichting: 'Uw toelichting',
}

export const onderwerpTekst: Record<i.Onderwerp, { label: string; hint?: string }> = {
  seksueel: { label: 'Seksueel gedrag dat niet kan', hint: 'Ook aanraken, opmerkingen of beelden.' },
  ongewenst: { label: 'Ander ongewenst gedrag', hint: 'Zoals pesten, discriminatie, agressie of misbruik van macht.' },
  strafbaar: { label: 'Iets wat misschien strafbaar is', hint: 'Zoals geweld, diefstal of bedreiging.' },
  organisatie: { label: 'Hoe de school iets regelt of besluit' },
  onderwijs: { label: 'Het onderwijs of de begeleiding' },
  anders: { label: 'Iets anders' },
  weet_niet: { label: 'Weet ik niet' },
}

export const bevestigingTekst: Record<i.Bevestiging, string> = {
  ja: 'Ja',
  nee: 'Nee, de klager ziet het anders',
  nog_niet: 'Nog niet gevraagd',
}

export const oudersTekst: Record<(typeof i.oudersBesproken)[number], string> = {
  nvt: 'niet van toepassing',
  besproken: 'besproken',
  nog_niet: 'nog niet besproken',
}

export const tevredenTekst: Record<(typeof i.tevredenheden)[number], string> = {
  tevreden: 'ja',
  deels: 'deels',
  niet_tevreden: 'nee',
  onbekend: 'weet ik niet',
}

export const intakeRefusals = {
  ...sealedRefusals,
  intake_closed: 'Deze intake is afgerond. U kunt hem nog lezen en afdrukken, niet meer veranderen.',
  in_future: 'De datum van de eerste melding is nog niet geweest. Vul een datum in tot en met vandaag.',
  ouders_open: 'Het gaat om iemand onder de 18. Kies of u besprak wat de ouders horen.',
}

export const referRefusals = {
  ...intakeRefusals,
  ...geefRefusals,
  toestemming_missing: missingText,
  nothing_chosen: 'Kies minstens één ding dat u doorgeeft.',
  not_available: 'Deze vertrouwenspersoon is er nu niet, of werkt niet voor deze school. Kies iemand anders.',
  not_enrolled: 'Deze vertrouwenspersoon heeft nog geen sleutel en kan dus niets openen. Kies iemand anders, of bel.',
  wrong_doelgroep: 'Deze vertrouwenspersoon is er voor anderen dan deze klager. Kies iemand anders.',
  already_referred: 'Deze intake is al doorverwezen.',
}

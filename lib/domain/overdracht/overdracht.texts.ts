import { dossierRefusals, grantRefusals, openRefusals } from '@/lib/domain/dossier/dossier.texts'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import type * as o from './overdracht'
import type { StukSoort } from './stukken.rules'

export const redenTekst: Record<o.OverdrachtReden, string> = {
  geen_vertrouwen: 'De klager heeft geen vertrouwen in mij of in de school',
  onafhankelijk: 'De klager wil iemand die losstaat van de school',
  te_betrokken: 'Ik ben te veel bij de klager betrokken',
  loyaliteit: 'Ik voel me verbonden met de aangeklaagde of de school',
  voorwaarden: 'Ik kan deze klager niet bieden wat nodig is',
  gedeelde_geschiedenis: 'De klager en ik hebben samen een geschiedenis',
  intern_doorlopen: 'De interne route is klaar en de klager gaat naar buiten',
  vertrek: 'Ik stop met dit werk bij dit bestuur',
}

/** The same, as the receiver reads it. */
export const redenVoorOntvanger: Record<o.OverdrachtReden, string> = {
  geen_vertrouwen: 'de klager wil een andere vertrouwenspersoon',
  onafhankelijk: 'de klager wil iemand die losstaat van de school',
  te_betrokken: 'uw collega is te veel bij de klager betrokken',
  loyaliteit: 'uw collega voelt zich verbonden met de aangeklaagde of de school',
  voorwaarden: 'uw collega kan deze klager niet bieden wat nodig is',
  gedeelde_geschiedenis: 'de klager en uw collega hebben samen een geschiedenis',
  intern_doorlopen: 'de interne route is klaar en de klager gaat naar buiten',
  vertrek: 'uw collega stopt met dit werk',
}

export const weigeringTekst: Record<o.Weigering, string> = {
  niet_vrij: 'Ik sta er niet vrij in',
  geen_ruimte: 'Ik heb er nu geen ruimte voor',
  past_niet: 'Deze zaak past niet bij mij',
}

/** After "Uw collega nam het dossier niet aan: …". */
export const weigeringVoorGever: Record<o.Weigering, string> = {
  niet_vrij: 'staat er niet vrij in',
  geen_ruimte: 'heeft er nu geen ruimte voor',
  past_niet: 'vindt dat de zaak niet bij haar of hem past',
}

export const stukTekst: Record<StukSoort, string> = {
  gesprek: 'Gesprek',
  actie: 'Actie of afspraak',
  bestand: 'Bijlage',
  bijzonder: 'Bijzonder gegeven',
  doorbreking: 'Wat u moest vertellen',
  doorverwijzing: 'Doorverwijzing',
  brief: 'Brief of formulier',
  routestap: 'Stap van de klachtroute',
  klachtstap: 'Stap van een formele klacht',
  verloop: 'Eerdere afsluiting of heropening',
  overig: 'Een reden die u vastlegde',
}

export const waaromNietTekst: Record<o.WaaromNiet, string> = {
  not_enrolled: 'Heeft nog geen kluis. U kunt dus niets voor deze persoon verzegelen.',
  not_available: 'Is er nu niet, of werkt niet voor deze school.',
  wrong_doelgroep: 'Is er niet voor wie de klager is.',
  not_extern: 'Werkt voor de school. Na de interne route gaat een klacht naar een externe vertrouwenspersoon.',
}

const decided = {
  already_decided: 'Over dit voorstel is al beslist.',
  changed_elsewhere: sealedRefusals.changed_elsewhere,
}

export const proposeRefusals = {
  ...dossierRefusals,
  ...waaromNietTekst,
  toestemming_missing: missingText,
  must_be_written:
    'Bij vertrek moet de toestemming op papier staan, of digitaal bevestigd zijn door de klager. Zo weet de nieuwe vertrouwenspersoon zeker dat het mag.',
  gever_is_klager: grantRefusals.gever_is_klager,
  ontvanger_missing: grantRefusals.ontvanger_missing,
  other_toestemming: 'Deze toestemming past niet bij de reden die u koos. Kies de reden opnieuw.',
  avg_open:
    'Bij dit dossier hoort een AVG-verzoek dat nog open is. Alleen u kunt dat beantwoorden. Beantwoord het eerst, of maak het los van dit dossier.',
  pieces_differ: 'Wat u koos en wat er is verzegeld, is niet hetzelfde. Laad de pagina opnieuw en kies opnieuw.',
}

export const withdrawVoorstelRefusals = decided

export const acceptRefusals = {
  ...decided,
  eigen_kind:
    'Uw eigen kind zit op deze school. Bij dit bestuur mag u deze klacht dan niet begeleiden. Neem haar niet aan.',
  helped_first_klager: openRefusals.helped_first_klager,
  loyaliteit_open: openRefusals.loyaliteit_open,
  decline_instead: 'U koos ervoor deze klacht niet zelf te begeleiden. Neem haar dan niet aan.',
  toestemming_gone:
    'De klager heeft de toestemming voor deze overdracht ingetrokken, of zij is verlopen. Het kan niet meer.',
}

export const declineRefusals = decided

export const receiveRefusals = { changed_elsewhere: sealedRefusals.changed_elsewhere }

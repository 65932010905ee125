import { dossierRefusals, grantRefusals } from '@/lib/domain/dossier/dossier.texts'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { acceptRefusals } from '@/lib/domain/overdracht/overdracht.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'

const asked_already = 'Een vervanger heeft al om dit dossier gevraagd. Zeg eerst of u dat goed vindt.'
const too_many = ({ minuten }: { minuten: number }) =>
  `U probeerde het te vaak. Wacht ${minuten === 1 ? '1 minuut' : `${minuten} minuten`} en kijk de woorden op het papier nog eens na.`

export const prepareZiektepakketRefusals = {
  ...dossierRefusals,
  asked_already,
  vervanger_missing: 'Kies wie u kan vervangen.',
  too_many_vervangers: 'Kies niet meer dan twee vervangers.',
  vervanger_unfit: 'Een van deze vervangers kan dit niet meer overnemen. Laad de pagina opnieuw en kies opnieuw.',
}

export const withdrawZiektepakketRefusals = {
  asked_already,
  already_gone: 'Er is geen papier meer bij dit dossier.',
}

export const refuseZiektepakketRefusals = {
  not_asked: 'Niemand vraagt nu nog om dit dossier. Misschien is het al overgenomen.',
}

/** One answer for all that does not fit: which of the two is wrong helps only who guesses. */
const unknown_paper =
  'Dit kenmerk en deze woorden horen niet bij een papier waarop u als vervanger staat. Kijk ze nog eens na. Misschien heeft de klager intussen een nieuw papier.'

export const askZiektepakketRefusals = {
  unknown_paper,
  too_many,
  asked_by_other:
    'Een andere vervanger heeft hier al om gevraagd. Spreek samen af wie het overneemt. Doet de ander een week lang niets, dan kunt u het vragen.',
}

export const openZiektepakketRefusals = {
  unknown_paper:
    'Dit lukt niet met deze woorden. Kijk ze nog eens na. Misschien is er intussen geweigerd, of is er een nieuw papier.',
  too_many,
  toestemming_first:
    'De klager gaf nog geen toestemming voor overdracht bij ziekte. Vraag die eerst, op papier, en vul haar hier in.',
  too_early: 'U kunt nog niet verder. Uw collega heeft nog tijd om nee te zeggen.',
}

const { eigen_kind, helped_first_klager, loyaliteit_open, decline_instead } = acceptRefusals
export const takeZiektepakketRefusals = {
  ...openZiektepakketRefusals,
  ...sealedRefusals,
  ...{ eigen_kind, helped_first_klager, loyaliteit_open, decline_instead },
  toestemming_missing: missingText,
  must_be_written:
    'Bij ziekte moet de toestemming op papier staan, of digitaal bevestigd zijn door de klager. Laat de klager het formulier tekenen.',
  gever_is_klager: grantRefusals.gever_is_klager,
  ontvanger_missing: grantRefusals.ontvanger_missing,
  other_toestemming: 'Deze toestemming is niet voor overdracht bij ziekte. Laad de pagina opnieuw.',
  pieces_differ: 'Er kwam intussen iets bij in het dossier. Laad de pagina opnieuw en typ de woorden nog een keer.',
}

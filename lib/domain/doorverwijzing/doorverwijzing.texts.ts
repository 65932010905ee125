import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { geefRefusals } from '@/lib/domain/toestemming/geven.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { formatDatum } from '@/lib/kernel/datum'
import type { Aankomst, Doorverwijzing, Manier, OuderBetrokken, Wijze } from './doorverwijzing'

export const manierTekst: Record<Manier, string> = {
  warm: 'Warm: ik help bij het eerste contact',
  koud: 'Koud: ik geef een naam en een nummer',
}

export const wijzeTekst: Record<Wijze, string> = {
  samen: 'We leggen samen contact',
  inlichten: 'Ik licht de ander van tevoren in',
  meegaan: 'Ik ga mee naar het eerste gesprek',
}

const wijzeKort: Record<Wijze, string> = {
  samen: 'Samen contact gelegd',
  inlichten: 'De ander van tevoren ingelicht',
  meegaan: 'Meegegaan naar het eerste gesprek',
}

const aankomstKort: Record<Aankomst, string> = {
  ja: 'de hulp is begonnen',
  nee: 'het is niet gelukt',
  weet_niet: 'niet bekend of het gelukt is',
}

export const ouderTekst: Record<OuderBetrokken, string> = {
  ja: 'Ja, een ouder weet hiervan en doet mee',
  nee: 'Nee',
  nvt: 'Niet nodig: de persoon is 18 of ouder',
}

export const aankomstTekst: Record<Aankomst, string> = {
  ja: 'Ja, de hulp is begonnen of afgesproken',
  nee: 'Nee, het is niet gelukt',
  weet_niet: 'Dat weet ik niet',
}

export const recordRefusals = {
  ...sealedRefusals,
  ...geefRefusals,
  toestemming_missing: missingText,
  zaak_closed: 'Deze zaak is afgesloten. Heropen haar eerst als u nog iets wilt vastleggen.',
  not_on_kaart: 'Deze hulp staat niet meer op de sociale kaart. Kies een andere.',
  parent_missing:
    'De persoon is nog geen 18. Dan doet een ouder mee. Is besloten dat de ouders dit niet horen? Leg dat dan eerst vast.',
  agreed_later: 'Een afspraak kan niet in de toekomst liggen. Vul de dag in waarop u het afsprak.',
}

export const followRefusals = {
  ...sealedRefusals,
  already_followed: 'Bij deze doorverwijzing staat al hoe het ging.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer u het navroeg.',
  before_agreed: 'Toen was de doorverwijzing nog niet afgesproken. Kies een latere dag.',
}

/** To whom: by name, also where the entry left the map since. */
export function doelTekst({
  landelijk,
  ingangNaam,
}: Pick<Doorverwijzing, 'landelijk'> & { ingangNaam: string | null }): string {
  return ingangNaam ?? landelijkeIngangen.find(({ id }) => id === landelijk)?.naam ?? 'andere hulp'
}

/** How it went so far, in one line. */
export function standTekst({ manier, wijze, opvolgenOp, opgevolgdOp, aangekomen }: Doorverwijzing): string {
  const hoe = manier === 'warm' ? wijzeKort[wijze ?? 'samen'] : 'Alleen naam en nummer'
  const vervolg = opgevolgdOp
    ? `Nagevraagd op ${formatDatum(opgevolgdOp)}: ${aankomstKort[aangekomen ?? 'weet_niet']}`
    : `Navragen op ${formatDatum(opvolgenOp)}`
  return `${hoe}. ${vervolg}`
}

import { formatDatum } from '@/lib/kernel/datum'
import type { EindeGrond, Toestemming, ToestemmingMissing, ToestemmingSoort, Vorm, Vrijstelling } from './toestemming'

export const soortTekst: Record<ToestemmingSoort, string> = {
  dossier_aanleggen: 'Dossier aanleggen',
  doorverwijzen: 'Doorverwijzen en informatie delen',
  overdracht: 'Overdracht aan een andere vertrouwenspersoon',
  overdracht_bij_vertrek: 'Overdracht bij vertrek',
  overdracht_bij_ziekte: 'Overdracht bij ziekte',
  bemiddeling: 'Bemiddeling',
  bijzondere_gegevens: 'Bijzondere persoonsgegevens vastleggen',
  tonen_bij_intervisie: 'Bespreken in intervisie of advies',
}

export const vormTekst: Record<Vorm, string> = {
  schriftelijk: 'schriftelijk',
  mondeling: 'mondeling',
  digitaal: 'digitaal',
}

export const geverTekst: Record<Toestemming['gever'], string> = {
  klager: 'de klager',
  ouder: 'een ouder of verzorger',
}

/** Before the day on which it ended. */
export const eindeTekst: Record<EindeGrond, string> = {
  ingetrokken: 'ingetrokken op',
  klagerwissel: 'geldt niet meer door een andere klager, sinds',
}

/** Names the toestemming that is missing, so that one knows what to ask for (R-TST-2). */
export function missingText({ soort, ingetrokkenOp, waarom }: ToestemmingMissing): string {
  const naam = soortTekst[soort].toLowerCase()
  if (ingetrokkenOp && waarom === 'klagerwissel')
    return `De toestemming voor ‘${naam}’ geldt niet meer sinds ${formatDatum(ingetrokkenOp)}, omdat er een andere klager is. Vraag de klager van nu om toestemming.`
  if (ingetrokkenOp)
    return `De toestemming voor ‘${naam}’ is ingetrokken op ${formatDatum(ingetrokkenOp)}. Daarom kan dit niet meer. Vraag opnieuw toestemming als de klager dat wil.`
  if (waarom === 'verlopen')
    return `De toestemming voor ‘${naam}’ is verlopen. Vraag de klager opnieuw om toestemming, en leg die vast.`
  if (waarom === 'ander')
    return `De toestemming voor ‘${naam}’ is er alleen voor een ander. Vraag de klager ook toestemming voor deze ontvanger, en leg die eerst vast.`
  return `Hiervoor is toestemming van de klager nodig: ‘${naam}’. Leg die toestemming eerst vast.`
}

/** When an act of the table needs none. */
export const vrijstellingTekst: Record<Vrijstelling, string> = {
  bij_intake: 'niet bij een intake',
  klager_niet_volwassen: 'niet als de klager jonger is dan 18',
}

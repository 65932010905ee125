import { formatDatum } from '@/lib/kernel/datum'
import type { Toestemming, ToestemmingMissing, ToestemmingSoort, Vorm } from './toestemming'

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

export function missingText({ soort, ingetrokkenOp }: ToestemmingMissing): string {
  const naam = soortTekst[soort].toLowerCase()
  if (ingetrokkenOp)
    return `De toestemming voor ‘${naam}’ is ingetrokken op ${formatDatum(ingetrokkenOp)}. Daarom kan dit niet meer. Vraag opnieuw toestemming als de klager dat wil.`
  return `Hiervoor is toestemming van de klager nodig: ‘${naam}’. Leg die toestemming eerst vast.`
}

import { formatDatum } from '@/lib/kernel/datum'
import type { Punt, SoortStand } from './overzicht.rules'
import type {
  ActWithToestemming,
  EindeGrond,
  Toestemming,
  ToestemmingMissing,
  ToestemmingSoort,
  Vorm,
  Vrijstelling,
} from './toestemming'

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

export const standTekst: Record<SoortStand['stand'], string> = {
  geldig: 'gegeven',
  nog_niet: 'geldt nog niet',
  verlopen: 'verlopen',
  ingetrokken: 'ingetrokken',
  klagerwissel: 'geldt niet meer: er is een andere klager',
  nooit: 'niet gevraagd',
}

export const puntTekst: Record<Punt['wat'], string> = {
  loopt_af: 'loopt af op',
  verlopen: 'verlopen op',
  ontbreekt: 'ontbreekt',
}

export const waarvoorTekst: Record<ToestemmingSoort, string> = {
  dossier_aanleggen: 'Zonder deze toestemming legt u niets vast.',
  doorverwijzen: 'Zonder deze toestemming deelt u geen informatie met een ander. U vraagt haar per ontvanger.',
  overdracht: 'Zonder deze toestemming gaat het dossier niet naar een collega. U vraagt haar per collega.',
  overdracht_bij_vertrek: 'Zonder deze toestemming wordt het dossier vernietigd als u stopt.',
  overdracht_bij_ziekte: 'Zonder deze toestemming kan niemand de klager helpen als u uitvalt.',
  bemiddeling: 'Zonder deze toestemming komt er geen bemiddeling.',
  bijzondere_gegevens: 'Zonder deze toestemming legt u geen gevoelige gegevens vast.',
  tonen_bij_intervisie: 'Zonder deze toestemming bespreekt u niets waaraan iemand de klager herkent.',
}

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

export const actTekst: Record<ActWithToestemming, string> = {
  'intake:refer': 'een intake verwijzen',
  'doorverwijzing:record': 'koud doorverwijzen',
  'doorverwijzing:share': 'warm doorverwijzen',
  'dossier:open': 'een dossier openen',
  'dossier:amend': 'een dossier wijzigen',
  'termijn:begin': 'een termijn beginnen',
  'termijn:amend': 'de begindag van een termijn wijzigen',
  'termijn:extend': 'een verlenging vastleggen',
  'dossier:suspend': 'een dossier stilleggen',
  'dossier:resume': 'verdergaan met een dossier',
  'dossier:reopen': 'een dossier heropenen',
  'dossier:check': 'nazorg vastleggen',
  'routestap:choose': 'een stap van de route kiezen',
  'routestap:skip': 'een stap van de route overslaan',
  'routestap:prepare': 'een stap van de route voorbereiden',
  'routestap:begin': 'een stap van de route beginnen',
  'bemiddeling:begin': 'bemiddeling beginnen',
  'routestap:complete': 'een stap van de route afronden',
  'routestap:stop': 'een stap van de route stoppen',
  'routestap:check': 'vragen hoe het gaat na een stap',
  'aangifte:record': 'aangifte vastleggen',
  'klacht:link': 'twee klachten koppelen',
  'inlichting:record': 'vastleggen dat de aangeklaagde is ingelicht',
  'partij:record': 'een betrokkene vastleggen',
  'bijzonder:record': 'een bijzonder gegeven vastleggen',
  'gesprek:record': 'een gesprek vastleggen',
  'gesprek:amend': 'een gesprek verbeteren',
  'notitie:record': 'een aantekening maken',
  'actie:record': 'een afspraak of actie noteren',
  'actie:complete': 'een afspraak of actie afronden',
  'bestand:add': 'een bijlage toevoegen',
  'brief:record': 'een brief schrijven',
  'brief:amend': 'een brief wijzigen',
  'brief:finish': 'een brief definitief maken',
  'intervisie:show': 'tonen bij intervisie als iemand te herkennen is',
  'advies:show': 'een advies uitbrengen als iemand te herkennen is',
  'formeleklacht:record': 'een formele klacht vastleggen',
  'formeleklacht:pass': 'een formele klacht doorgeven',
  'formeleklacht:amend': 'bijstand bij een formele klacht vastleggen',
  'ouders:record': 'vastleggen wat de ouders weten',
  'oudervraag:ask': 'zonder naam vragen of de ouders dit moeten horen',
  'informatieverzoek:answer': 'de klachtencommissie antwoorden',
  'overdracht:propose': 'een dossier overdragen',
  'overdracht:leave': 'een dossier overdragen bij vertrek',
  'ziektepakket:take': 'een dossier overnemen bij ziekte',
}

export const vrijstellingTekst: Record<Vrijstelling, string> = {
  bij_intake: 'niet bij een intake',
  bij_melding: 'niet bij een melding',
  bij_reflectie: 'niet bij een reflectiekaart',
  klager_niet_volwassen: 'alleen bij een leerling van 18 of ouder',
  niets_verteld: 'niet als u niets vertelt',
  volgens_regeling: 'niet als de regeling van het bestuur het toestaat',
}

import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Aanleiding, AdviesStap, AdviesStatus, Adviesvraag, Besluit, Cijfer, Uitvoering } from './advies'
import type { HerkenbaarFailure, Treffer } from './herkenbaar.rules'

export const vraagTekst: Record<Adviesvraag, string> = {
  gevraagd: 'De school of het bestuur vroeg erom',
  ongevraagd: 'U geeft het uit uzelf',
}

export const vraagKort: Record<Adviesvraag, string> = { gevraagd: 'Gevraagd', ongevraagd: 'Ongevraagd' }

export const aanleidingTekst: Record<Aanleiding, string> = {
  signaal: 'Signalen',
  melding: 'Meldingen',
  klacht: 'Wat klachten leren',
  jaarverslag: 'Het jaarverslag',
  monitoring: 'De jaarlijkse meting van de veiligheid',
  incidentenregistratie: 'De registratie van incidenten',
  rie: 'De RI&E',
  thema: 'Een thema',
}

export const statusTekst: Record<AdviesStatus, string> = {
  verzonden: 'Wacht op antwoord',
  beantwoord: 'Beantwoord',
  afgerond: 'Afgerond',
}

export const besluitTekst: Record<Besluit, string> = {
  overgenomen: 'Overgenomen',
  deels: 'Voor een deel overgenomen',
  niet: 'Niet overgenomen',
}

export const uitvoeringTekst: Record<Uitvoering, string> = {
  bezig: 'Nog niet klaar',
  gedaan: 'Gedaan',
  niet_gedaan: 'Niet gedaan',
}

export const stapTekst: Record<AdviesStap, string> = {
  besproken: 'Besproken',
  beantwoord: 'Beantwoord',
  opgevolgd: 'Nagevraagd',
  afgerond: 'Afgerond',
}

export const ambtNaam: Record<AmbtSoort, string> = { directeur: 'de directeur', bestuur: 'het bestuur' }

export const kwaliteitTekst: Record<Cijfer, string> = {
  '1': '1: het loste niets op',
  '2': '2: het loste weinig op',
  '3': '3: het loste een deel op',
  '4': '4: het loste bijna alles op',
  '5': '5: het loste het op',
}

export const acceptatieTekst: Record<Cijfer, string> = {
  '1': '1: niemand wilde het',
  '2': '2: weinig mensen wilden het',
  '3': '3: de helft wilde het',
  '4': '4: de meesten wilden het',
  '5': '5: iedereen stond erachter',
}

/** Maier (H 4.4), as a help line. */
export const effectHulp =
  'Effect is kwaliteit keer draagvlak. Een goed plan waar niemand achter staat, verandert weinig. Is het draagvlak laag, praat dan eerst daarover.'

export const trefferTekst: Record<Treffer['soort'], string> = {
  naam: 'Naam uit een van uw zaken',
  misschien: 'Misschien een naam',
  precies: 'Een dag, klas, leeftijd of nummer',
}

export const herkenbaarTekst: Record<HerkenbaarFailure, string> = {
  kies: 'Kies of iemand te herkennen kan zijn.',
  namen: 'Er staan nog namen uit uw zaken in. Haal ze weg, of kruis aan dat het woord hier niemand aanwijst.',
  zaak: 'Begin dit advies bij het dossier waar het over gaat. Dan kijkt Geborgen of de klager toestemming gaf. Of herschrijf het, tot niemand te herkennen is.',
}

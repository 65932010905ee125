import { sealedRefusals } from '@/lib/domain/object/object.texts'
import type * as b from './begeleiding'
import type { GeenGrond, OnterechtGrond } from './onterecht.rules'

export const trajectTekst: Record<b.Traject, string> = {
  intern: 'op school',
  commissie: 'bij de klachtencommissie',
  justitie: 'bij politie of justitie',
  afgerond: 'afgerond',
}

export const taakTekst: Record<b.Begeleidingstaak, string> = {
  rechten: 'Verteld welke rechten iemand heeft: informatie, gehoord worden, bijstand en verweer',
  bijstaan: 'Bijgestaan zolang de klacht op school loopt',
  mee_naar_gesprek: 'Meegegaan naar een gesprek met de klager',
  mee_naar_bemiddeling: 'Meegegaan naar een gesprek met een bemiddelaar',
  relatie: 'Geholpen om het contact met de klager te herstellen',
  verslagen: 'Aangeraden om van elk gesprek een verslag te maken, of dat zelf gedaan',
  bewijs: 'Aangeraden om alle stukken te bewaren',
  rechtsbijstand: 'Gewezen op de rechtsbijstand en de vakbond',
  hulpverlening: 'De weg gewezen naar hulp van een deskundige',
  advies_rehabilitatie: 'De schoolleiding geraden hoe de goede naam terugkomt',
  mee_bij_rehabilitatie: 'Erbij gebleven terwijl de goede naam werd hersteld',
}

export const gesprekSoortTekst: Record<b.GesprekSoort, string> = {
  aangeklaagde: 'met de aangeklaagde alleen',
  met_klager: 'met de klager erbij',
  bemiddeling: 'met een bemiddelaar erbij',
  schoolleiding: 'met de schoolleiding erbij',
  hoorzitting: 'hoorzitting van de klachtencommissie',
}

export const uitkomstTekst: Record<b.Uitkomst, string> = {
  klager_geeft_toe: 'De klager zegt zelf dat het niet waar is',
  ongegrond: 'De klachtencommissie vindt de klacht ongegrond',
  vrijgesproken: 'De rechter sprak vrij',
  geseponeerd: 'Justitie stopte de zaak (geseponeerd)',
  gegrond: 'De klacht is gegrond',
  deels_gegrond: 'De klacht is voor een deel gegrond',
  samen_opgelost: 'Klager en aangeklaagde losten het samen op',
  ingetrokken: 'De klager trok de klacht in',
  gestopt: 'De begeleiding stopte eerder',
}

export const onterechtTekst: Record<OnterechtGrond, string> = {
  klager_geeft_toe: 'De klager zegt zelf dat de beschuldiging niet waar is',
  commissie_ongegrond: 'De klachtencommissie vindt de klacht ongegrond',
  vrijgesproken: 'De rechter sprak vrij',
}

export const geenGrondTekst: Record<GeenGrond, { label: string; waarom: string }> = {
  geseponeerd: {
    label: 'Justitie stopte de zaak (geseponeerd)',
    waarom:
      'Dit is geen grond. Justitie stopt een zaak ook als er te weinig bewijs is. Of iemand onterecht is beschuldigd, zegt dat niet. Wacht op een uitspraak, of vraag de klachtencommissie om een oordeel.',
  },
  ingetrokken: {
    label: 'De klager trok de klacht in',
    waarom:
      'Dit is geen grond. Iemand trekt een klacht ook in uit angst, of omdat het te zwaar wordt. Zegt de klager zelf dat het niet waar was? Kies dan dat.',
  },
  geen_bewijs: {
    label: 'Er is geen bewijs gevonden',
    waarom:
      'Dit is geen grond. Geen bewijs vinden is iets anders dan onschuld. Vraag de klachtencommissie om een oordeel.',
  },
}

const closed = 'Deze begeleiding is afgesloten. U kunt haar lezen, niet meer veranderen.'
const future = 'Deze dag moet nog komen. Vul een dag in tot en met vandaag.'
const early = 'Deze dag ligt voor de dag waarop deze persoon om hulp vroeg. Kijk de dag na.'

export const recordRefusals = { ...sealedRefusals, in_future: future }
export const amendRefusals = {
  ...sealedRefusals,
  is_closed: closed,
  day_past: 'Deze dag is voorbij. Kies vandaag of een latere dag, of laat dit leeg.',
}
export const tickRefusals = {
  is_closed: closed,
  in_future: future,
  before_begin: early,
  already_ticked: 'Dit staat al vast. U ziet het op de pagina van deze begeleiding.',
  not_unjust: 'Dit kan pas als vaststaat dat iemand onterecht is beschuldigd. Leg eerst vast hoe het afliep.',
}
export const gesprekRefusals = { ...sealedRefusals, is_closed: closed, in_future: future, before_begin: early }
export const concludeRefusals = gesprekRefusals
export const closeRefusals = {
  is_closed: 'Deze begeleiding is al afgesloten.',
  changed_elsewhere: 'Dit is intussen ergens anders gewijzigd. Laad de pagina opnieuw en probeer het nog eens.',
  no_uitkomst: 'Leg eerst vast hoe het afliep. Daarna kunt u afsluiten.',
}

/** "1 uur en 15 minuten" */
export function tijdTekst(minuten: number): string {
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60]
  const delen = [uren > 0 ? `${uren} uur` : '', rest > 0 || uren === 0 ? `${rest} minuten` : '']
  return delen.filter(Boolean).join(' en ')
}

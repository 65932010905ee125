import type { Stap } from './formeleklacht'

/** What can be noted: the choice, the title of its page, and its line in the list of what happened. */
export const stapTekst: Record<Stap, string> = {
  ontvangen: 'De dag van ontvangst is bekend',
  doorgestuurd: 'Het bestuur stuurde de klacht naar de klachtencommissie',
  verzuim: 'De commissie vroeg om een aanvulling',
  hersteld: 'De klager vulde de klacht aan',
  onderzoek: 'De commissie schreef dat zij de klacht onderzoekt',
  niet_ontvankelijk: 'De klacht wordt niet in behandeling genomen',
  terug: 'De commissie vroeg het bestuur om een oplossing',
  bemiddeling: 'De commissie begon met bemiddelen',
  niet_opgelost: 'Er kwam geen oplossing: de commissie gaat verder',
  opgelost: 'Het is opgelost',
  zitting: 'De hoorzitting was er',
  verslag: 'Het verslag van de hoorzitting kwam binnen',
  advies: 'Het advies van de commissie kwam binnen',
  besluit: 'Het bestuur besliste',
  intrekken: 'De klager trekt de klacht in',
  doorgaan: 'Besloten: het onderzoek gaat toch door',
  stoppen: 'Besloten: het stopt',
}

export function gebeurtenisTekst(soort: Stap | 'indienen'): string {
  return soort === 'indienen' ? 'De klacht is ingediend' : stapTekst[soort]
}

export const uitkomstTekst: Record<string, string> = {
  verzuim: 'de klacht is niet op tijd aangevuld',
  te_laat: 'de klacht kwam te laat',
  zonder_naam: 'de klacht had geen naam',
  andere_instantie: 'een andere regeling of commissie gaat erover',
  apart: 'ieder apart',
  samen: 'samen, in elkaars bijzijn',
  alleen_aangeklaagde: 'alleen de aangeklaagde: de klager zag ervan af',
  gegrond: 'de klacht is gegrond',
  deels_gegrond: 'de klacht is voor een deel gegrond',
  ongegrond: 'de klacht is ongegrond',
  geen_oordeel: 'de commissie gaf geen oordeel',
  volgt: 'ja',
  volgt_deels: 'voor een deel',
  volgt_niet: 'nee',
  opgelost: 'het is opgelost',
  terug_naar_binnen: 'de klager wil binnen de school verder',
  andere_reden: 'een andere reden',
}

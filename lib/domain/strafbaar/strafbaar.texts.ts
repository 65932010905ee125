import type { StrafbaarFeit } from './strafbaar'

export const groepTekst: Record<StrafbaarFeit['groep'], string> = {
  seksueel: 'Seksuele misdrijven',
  online: 'Online',
  ander: 'Ander gedrag dat strafbaar kan zijn',
}

/** R-STRAF-1. */
export const aangifteTekst = [
  'De klager kan aangifte doen bij de politie. Is de klager jonger dan 18 jaar, dan kan een ouder het doen.',
  'U vertelt hoe het gaat, en u mag mee. U beslist niet of iets strafbaar is: dat doet de rechter.',
]

/** R-STRAF-2. */
export const openbaarTekst =
  'Dit is een bestuur van openbaar onderwijs. Het moet elk misdrijf aangeven bij politie of justitie.'

export const maatregelTekst = 'De school hoeft met maatregelen niet te wachten op de politie of de rechter.'

export const beideWettenTekst =
  'De wet over seksuele misdrijven is op 1 juli 2024 veranderd. Wat er gebeurde, kan onder de oude en onder de nieuwe wet vallen. Kijk naar allebei.'

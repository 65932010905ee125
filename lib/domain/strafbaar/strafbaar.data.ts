import type { Datum } from '@/lib/kernel/datum'
import type { StrafbaarFeit } from './strafbaar'

/** The Wet seksuele misdrijven: Stb. 2024, 59, in force from this day on. */
export const NIEUWE_WET = '2024-07-01' as Datum
const LAATSTE_DAG_OUD = '2024-06-30' as Datum

/** The day on which someone last laid these labels beside the law. */
export const nagezienOp = '2026-11-22' as Datum

const oud = { groep: 'seksueel', vanaf: null, tot: LAATSTE_DAG_OUD } as const
const nieuw = { groep: 'seksueel', vanaf: NIEUWE_WET, tot: null } as const
const altijd = { vanaf: null, tot: null } as const

/** The one place where articles of the criminal law stand (R-STRAF-1, R-MELD-7). Old ones: H 7.5, 7.7 and 7.8. */
export const strafbareFeiten: readonly StrafbaarFeit[] = [
  {
    ...oud,
    code: 'verkrachting_oud',
    naam: 'Verkrachting',
    uitleg: 'Iemand met geweld of dwang seksueel binnendringen.',
    artikel: '242',
  },
  {
    ...oud,
    code: 'binnendringen_12',
    naam: 'Seksueel binnendringen bij een kind onder de 12',
    uitleg: 'Ook zonder dwang.',
    artikel: '244',
  },
  {
    ...oud,
    code: 'binnendringen_16',
    naam: 'Seksueel binnendringen bij een kind van 12 tot 16',
    uitleg: 'Ook zonder dwang.',
    artikel: '245',
  },
  {
    ...oud,
    code: 'aanranding_oud',
    naam: 'Aanranding',
    uitleg: 'Iemand met geweld of dwang seksueel aanraken.',
    artikel: '246',
  },
  {
    ...oud,
    code: 'ontucht',
    naam: 'Ontucht',
    uitleg: 'Seksuele handelingen met een kind onder de 16, of met iemand die zich niet kan verweren.',
    artikel: '247',
  },
  {
    ...oud,
    code: 'ontucht_gezag',
    naam: 'Ontucht met iemand over wie men gezag heeft',
    uitleg: 'Bijvoorbeeld een leraar met een leerling onder de 18.',
    artikel: '249',
  },
  {
    ...oud,
    code: 'grooming',
    naam: 'Grooming',
    uitleg: 'Een kind onder de 16 online benaderen voor een ontmoeting.',
    artikel: '248e',
  },
  {
    ...oud,
    code: 'kinderporno_oud',
    naam: 'Kinderpornografie',
    uitleg: 'Seksuele beelden van iemand onder de 18.',
    artikel: '240b',
  },
  {
    ...oud,
    code: 'schennis',
    naam: 'Schennispleging',
    uitleg: 'Zich ontbloten waar anderen het niet willen zien.',
    artikel: '239',
  },
  {
    ...nieuw,
    code: 'schuldaanranding',
    naam: 'Schuldaanranding',
    uitleg: 'Seksueel aanraken, terwijl men kon weten dat de ander niet wilde.',
    artikel: '240',
  },
  {
    ...nieuw,
    code: 'opzetaanranding',
    naam: 'Opzetaanranding',
    uitleg: 'Seksueel aanraken, terwijl men weet dat de ander niet wil. Dwang is niet nodig.',
    artikel: '241',
  },
  {
    ...nieuw,
    code: 'schuldverkrachting',
    naam: 'Schuldverkrachting',
    uitleg: 'Seksueel binnendringen, terwijl men kon weten dat de ander niet wilde.',
    artikel: '242',
  },
  {
    ...nieuw,
    code: 'opzetverkrachting',
    naam: 'Opzetverkrachting',
    uitleg: 'Seksueel binnendringen, terwijl men weet dat de ander niet wil. Dwang is niet nodig.',
    artikel: '243',
  },
  {
    ...nieuw,
    code: 'kind_16_18',
    naam: 'Aanranding of verkrachting van een kind van 16 of 17',
    uitleg: 'Bijvoorbeeld door iemand aan wie het kind is toevertrouwd, zoals een leraar.',
    artikel: '245 en 246',
  },
  {
    ...nieuw,
    code: 'kind_12_16',
    naam: 'Aanranding of verkrachting van een kind van 12 tot 16',
    uitleg: 'Ook zonder dwang.',
    artikel: '247 en 248',
  },
  {
    ...nieuw,
    code: 'kind_12',
    naam: 'Aanranding of verkrachting van een kind onder de 12',
    uitleg: 'Ook zonder dwang.',
    artikel: '249 en 250',
  },
  {
    ...nieuw,
    code: 'benadering',
    naam: 'Seksuele benadering van een kind',
    uitleg:
      'Een kind onder de 16 seksueel aanspreken, ook met berichten, of een ontmoeting voorstellen. Soms ook bij 16 en 17 jaar.',
    artikel: '251',
  },
  {
    ...nieuw,
    code: 'kinderporno',
    naam: 'Kinderpornografie',
    uitleg: 'Seksuele beelden van iemand onder de 18.',
    artikel: '252',
  },
  {
    ...nieuw,
    code: 'intimidatie_openbaar',
    naam: 'Seksuele intimidatie in het openbaar',
    uitleg: 'Iemand in het openbaar seksueel lastigvallen, met woorden of gebaren. Dit is een overtreding.',
    artikel: null,
  },
  {
    groep: 'online',
    code: 'beeld_oud',
    naam: 'Misbruik van seksueel beeldmateriaal',
    uitleg: 'Seksuele beelden maken of verspreiden terwijl de ander dat niet wil.',
    artikel: '139h',
    vanaf: '2020-01-01' as Datum,
    tot: LAATSTE_DAG_OUD,
  },
  {
    groep: 'online',
    code: 'beeld',
    naam: 'Misbruik van seksueel beeldmateriaal',
    uitleg: 'Seksuele beelden maken of verspreiden terwijl de ander dat niet wil.',
    artikel: null,
    vanaf: NIEUWE_WET,
    tot: null,
  },
  {
    ...altijd,
    groep: 'online',
    code: 'hacken',
    naam: 'Hacken',
    uitleg: 'Binnengaan in iemands computer, telefoon of account.',
    artikel: '138ab',
  },
  {
    ...altijd,
    groep: 'online',
    code: 'oplichting',
    naam: 'Oplichting',
    uitleg: 'Iemand bedriegen om er geld of iets anders aan te verdienen.',
    artikel: '326',
  },
  {
    ...altijd,
    groep: 'ander',
    code: 'bedreiging',
    naam: 'Bedreiging',
    uitleg: 'Dreigen met ernstig geweld.',
    artikel: '285',
  },
  {
    ...altijd,
    groep: 'ander',
    code: 'belaging',
    naam: 'Belaging',
    uitleg: 'Iemand steeds weer lastigvallen. Dit heet ook stalken.',
    artikel: '285b',
  },
  {
    ...altijd,
    groep: 'ander',
    code: 'smaad',
    naam: 'Smaad en laster',
    uitleg: 'Iets rondvertellen om iemands goede naam te schaden.',
    artikel: '261 en 262',
  },
  {
    ...altijd,
    groep: 'ander',
    code: 'belediging',
    naam: 'Belediging',
    uitleg: 'Iemand met opzet beledigen, met woorden of beelden.',
    artikel: '266',
  },
  {
    ...altijd,
    groep: 'ander',
    code: 'haat',
    naam: 'Aanzetten tot haat of discriminatie',
    uitleg: 'Oproepen tot haat of geweld om wie iemand is of wat iemand gelooft.',
    artikel: '137d',
  },
]

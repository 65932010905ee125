import type * as b from '@/lib/domain/begeleiding/begeleiding'
import type { Dag } from './zaak'

export type DemoBegeleiding = {
  dag: Dag
  school: string
  naam: string
  bereikbaar: string
  vraag: string
  traject: b.Traject
  volgende: Dag | null
  taken: { dag: Dag; taak: b.Begeleidingstaak }[]
  gesprekken: { dag: Dag; soort: b.GesprekSoort; minuten: number; verslag: string; afspraken: string }[]
  uitkomst?: { dag: Dag; soort: b.Uitkomst; toelichting: string }
}

/** Nobody in these lines exists. */
export const begeleidingen: readonly DemoBegeleiding[] = [
  {
    ...{ dag: -12, school: 'maan', naam: 'Meester Bedenksel', bereikbaar: 'na schooltijd', traject: 'intern' },
    vraag: 'Een ouder zegt dat ik haar zoon belachelijk maakte. Ik weet niet wat ik mag zeggen, en tegen wie.',
    ...{ volgende: 2, taken: [{ dag: -10, taak: 'rechten' }] },
    gesprekken: [
      {
        ...{ dag: -10, soort: 'aangeklaagde', minuten: 50 },
        verslag: 'Uitgelegd hoe de klacht op school verdergaat, en dat hij zijn kant mag vertellen.',
        afspraken: 'Hij schrijft op wat er die middag gebeurde. Ik ga mee naar het gesprek met de ouder.',
      },
    ],
  },
  {
    ...{ dag: -90, school: 'vogelvrij', naam: 'Juf Fantasia', bereikbaar: 'thuis', traject: 'commissie', volgende: 0 },
    vraag: 'Ik ben beschuldigd van schreeuwen en duwen. De klacht ligt bij de commissie. Collega’s mijden mij.',
    taken: [
      { dag: -88, taak: 'rechten' },
      { dag: -80, taak: 'bewijs' },
      { dag: -60, taak: 'rechtsbijstand' },
    ],
    gesprekken: [
      {
        ...{ dag: -88, soort: 'aangeklaagde', minuten: 75 },
        verslag: 'Geluisterd. Verteld welke rechten zij heeft, en hoe de commissie werkt.',
        afspraken: 'Alle stukken bewaren. Bellen met de vakbond.',
      },
      {
        ...{ dag: -30, soort: 'hoorzitting', minuten: 120 },
        verslag: 'Mee geweest naar de zitting. Zij kon haar verhaal doen.',
        afspraken: '',
      },
    ],
    uitkomst: { dag: -6, soort: 'ongegrond', toelichting: 'De commissie vond geen steun voor de klacht.' },
  },
]

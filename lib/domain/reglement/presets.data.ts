import type { Eenheid, Grond, Termijnregel } from '@/lib/domain/termijn/termijn'
import type { ReglementPreset, Termijnregels } from './reglement'

const regel = (
  [aantal, eenheid]: [number, Eenheid],
  grond: Grond,
  bron: string | null,
  verlenging: Termijnregel['verlenging'] = null,
): Termijnregel => ({ lengte: { aantal, eenheid }, grond, bron, verlenging })

const vierWeken = { aantal: 4, eenheid: 'weken' } as const

/**
 * The law alone: the reaction of the bestuur (with reasons and a new date it may take longer), the AVG, and the meldplicht,
 * which says onverwijld: its length is our own.
 */
const wet = {
  besluit: regel([4, 'weken'], 'wet', 'onderwijswet (po: WPO art. 14)', 'met_reden'),
  avg: regel([1, 'maanden'], 'wet', 'AVG art. 12 lid 3', { aantal: 2, eenheid: 'maanden' }),
  melden: regel([0, 'werkdagen'], 'wet', 'onverwijld'),
} as const

const begeleiding = {
  adviesgesprek: regel([6, 'weken'], 'handreiking', 'par. 4.4'),
  nazorg: regel([4, 'weken'], 'handreiking', 'par. 5.8.1, de lengte is eigen keuze'),
} as const

const geen: Termijnregels = {
  ...{ indienen: null, ontvangst: null, verzuim: null, horen: null, advies: null, besluit: null },
  ...{ evaluatie: null, adviesgesprek: null, nazorg: null, avg: null, melden: null },
}

/** The articles of isob are those of its regulation. The Handreiking names no lengths for a committee: those are what is usual. */
export const presetTermijnen: Record<ReglementPreset, Termijnregels> = {
  isob: {
    ...wet,
    ...begeleiding,
    indienen: regel([1, 'jaren'], 'regeling', 'art. 7.2'),
    ontvangst: regel([5, 'werkdagen'], 'regeling', 'art. 7.8'),
    verzuim: regel([2, 'weken'], 'regeling', 'art. 9.4'),
    horen: regel([4, 'weken'], 'regeling', 'art. 11.1'),
    advies: regel([4, 'weken'], 'regeling', 'art. 12.2', vierWeken),
    besluit: regel([4, 'weken'], 'wet', 'onderwijswet (po: WPO art. 14) en regeling art. 15.1-2', vierWeken),
    evaluatie: regel([4, 'jaren'], 'regeling', 'art. 17'),
  },
  handreiking: {
    ...wet,
    ...begeleiding,
    indienen: regel([1, 'jaren'], 'eigen_keuze', null),
    ontvangst: regel([5, 'werkdagen'], 'eigen_keuze', null),
    verzuim: regel([2, 'weken'], 'eigen_keuze', null),
    horen: regel([4, 'weken'], 'eigen_keuze', null),
    advies: regel([4, 'weken'], 'eigen_keuze', null, vierWeken),
    evaluatie: regel([4, 'jaren'], 'eigen_keuze', null),
  },
  wet_alleen: { ...geen, ...wet },
}

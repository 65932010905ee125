import type { TermijnPartij, TermijnSoort } from './termijn'

export const basisgebeurtenissen = [
  'laatste_gebeurtenis',
  'ontvangst_commissie',
  'bericht_verzuim',
  'zitting',
  'ontvangst_advies',
  'inwerking',
  'vorig_gesprek',
  'afsluiting',
  'ontvangst_verzoek',
  'vorige_stap',
] as const
export type Basisgebeurtenis = (typeof basisgebeurtenissen)[number]

/** What a term is about, whatever its length: from when, whose date that is, who must act, and whom to tell (R-KL-11). */
type Termijnaard = {
  basis: Basisgebeurtenis
  eigenaar: TermijnPartij
  aanZet: TermijnPartij
  vertel: readonly TermijnPartij[]
}

export const termijnaard: Record<TermijnSoort, Termijnaard> = {
  indienen: { basis: 'laatste_gebeurtenis', eigenaar: 'klager', aanZet: 'klager', vertel: [] },
  ontvangst: {
    ...{ basis: 'ontvangst_commissie', eigenaar: 'commissie' },
    ...{ aanZet: 'commissie', vertel: ['bestuur', 'klager', 'aangeklaagde'] },
  },
  verzuim: { basis: 'bericht_verzuim', eigenaar: 'commissie', aanZet: 'klager', vertel: [] },
  horen: {
    ...{ basis: 'ontvangst_commissie', eigenaar: 'commissie' },
    ...{ aanZet: 'commissie', vertel: ['klager', 'aangeklaagde'] },
  },
  advies: {
    ...{ basis: 'zitting', eigenaar: 'commissie' },
    ...{ aanZet: 'commissie', vertel: ['bestuur', 'klager', 'aangeklaagde'] },
  },
  besluit: {
    ...{ basis: 'ontvangst_advies', eigenaar: 'bestuur' },
    ...{ aanZet: 'bestuur', vertel: ['klager', 'commissie', 'aangeklaagde', 'directeur'] },
  },
  evaluatie: { basis: 'inwerking', eigenaar: 'bestuur', aanZet: 'bestuur', vertel: [] },
  adviesgesprek: {
    ...{ basis: 'vorig_gesprek', eigenaar: 'vertrouwenspersoon' },
    ...{ aanZet: 'vertrouwenspersoon', vertel: ['directeur'] },
  },
  nazorg: { basis: 'afsluiting', eigenaar: 'vertrouwenspersoon', aanZet: 'vertrouwenspersoon', vertel: [] },
  avg: {
    ...{ basis: 'ontvangst_verzoek', eigenaar: 'vertrouwenspersoon' },
    ...{ aanZet: 'vertrouwenspersoon', vertel: ['aanvrager'] },
  },
  melden: { basis: 'vorige_stap', eigenaar: 'bestuur', aanZet: 'bestuur', vertel: [] },
}

/**
 * What can be running on a toestemming when it ends. A noun that lets something run on one adds its code here, what happens
 * to it in intrekking.rules, its words in intrekking.texts and its step in gevolgen.store: without all four it does not compile.
 */
export const lopendSoorten = [
  'vastleggen',
  'acties',
  'nazorg',
  'bijzonder',
  'doorverwijzing',
  'bemiddeling',
  'overdracht',
  'ziektepakket',
] as const
export type LopendSoort = (typeof lopendSoorten)[number]

/** How many of each kind run on this toestemming: facts that the server knows as codes. */
export type Lopend = Partial<Record<LopendSoort, number>>

/** `stopt` and `vervalt` are carried out with the withdrawal, in the same transaction; what `blijft` is only told. */
export type Gevolg = { soort: LopendSoort; doet: 'stopt' | 'vervalt' | 'blijft'; aantal: number }

/** What is left to the klager and the adviser to choose, each with a page of its own. */
export type Aanbod = 'vernietigen' | 'afsluiten'

export type Intrekking = { gevolgen: Gevolg[]; aanbod: Aanbod[] }

import type { Datum } from '@/lib/kernel/datum'

/** By whom: never by the vertrouwenspersoon, who is there for the klager alone (R-AANG-2). */
export const inlichters = ['directie', 'bestuur', 'klachtencommissie', 'klager'] as const
export type Inlichter = (typeof inlichters)[number]

/** Of what: that there is a begeleider, and of each of the rights (H 6.2); at the committee or in court a raadsman. */
export const onderwerpen = ['begeleider', 'informatie', 'gehoord', 'bijstand', 'verweer', 'raadsman'] as const
export type Onderwerp = (typeof onderwerpen)[number]

/** What one aangeklaagde of a dossier was told, on a day. */
export type Inlichting = { id: string; partijId: string; door: Inlichter; onderwerpen: Onderwerp[]; op: Datum }

/** `vanaf`: the day of the klager's first step; null: it was not taken yet, so nobody is told anything. */
export type InlichtingStand = { vanaf: Datum | null; aangeklaagden: string[]; inlichtingen: Inlichting[] }

export type InlichtingFailure =
  | { kind: 'no_aangeklaagde' }
  | { kind: 'no_first_step' }
  | { kind: 'before_first_step'; vanaf: Datum }
  | { kind: 'in_future' }

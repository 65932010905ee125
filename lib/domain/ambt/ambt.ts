export const ambtSoorten = ['bestuur', 'directeur'] as const
export type AmbtSoort = (typeof ambtSoorten)[number]

/** The role that holds an office: its holders follow from the aanstellingen of the day. */
export const rolVanAmbt = { bestuur: 'bestuurder', directeur: 'directeur' } as const satisfies Record<AmbtSoort, string>

export type Ambt = { id: string; versie: number; publicKey: string; sleutelhouders: readonly string[] }

/** Someone who holds the office today; without a public key nothing can be sealed to him. */
export type Houder = { accountId: string; publicKey: string | null }

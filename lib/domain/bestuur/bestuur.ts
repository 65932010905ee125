export const sectoren = ['po', 'vo', 'so', 'mbo'] as const
export type Sector = (typeof sectoren)[number]

export const grondslagen = ['openbaar', 'bijzonder'] as const

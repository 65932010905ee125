import type { Datum } from '@/lib/kernel/datum'

export const gesprekSoorten = ['op_school', 'elders', 'telefoon', 'beeldbellen', 'schriftelijk'] as const
export const gesprekPartners = [
  'klager',
  'ouder',
  'betrokken_leerling',
  'aangeklaagde',
  'schoolleiding',
  'hulpverlener',
  'ander',
] as const

/** What the klager is told after the first conversation, at the latest in the second (R-GESP-1). */
export const informatiePunten = [
  'rol',
  'niet_de_oplosser',
  'vertrouwelijkheid',
  'externe_vertrouwenspersoon',
  'interne_route',
  'externe_route',
  'gevolgen_relatie',
] as const
export type InformatiePunt = (typeof informatiePunten)[number]

export type Gesprek = {
  id: string
  objectId: string
  op: Datum
  soort: (typeof gesprekSoorten)[number]
  met: (typeof gesprekPartners)[number][]
  minuten: number
  informatie: InformatiePunt[]
  revisie: number
}

import 'server-only'
import { fromDate } from '@/lib/kernel/datum'
import { basisVan } from './basisdag.rules'
import type { Termijn, TermijnPartij, TermijnSoort } from './termijn'
import { geschiedenisSchema, periodesSchema, regelSchema, verlengingenSchema, verteldSchema } from './termijn.schema'

/** A row as the database gives it. */
type Row = {
  id: string
  objectId: string
  houder: string
  voorId: string
  soort: string
  aanZet: string
  basisVan: Date | null
  basisTot: Date | null
  eigenaar: string
  regel: unknown
  naarWerkdag: boolean
  gesloten: unknown
  verlengingen: unknown
  geschiedenis: unknown
  verteld: unknown
  afgedaanOp: Date | null
  vervallenOp: Date | null
  revisie: number
}

export function toTermijn(row: Row): Termijn {
  const { id, objectId, houder, voorId, naarWerkdag, revisie } = row
  return {
    ...{ id, objectId, houder, voorId, naarWerkdag, revisie },
    soort: row.soort as TermijnSoort,
    aanZet: row.aanZet as TermijnPartij,
    eigenaar: row.eigenaar as TermijnPartij,
    basis: basisVan(row.basisVan && row.basisTot && { van: fromDate(row.basisVan), tot: fromDate(row.basisTot) }),
    regel: regelSchema.parse(row.regel),
    gesloten: periodesSchema.parse(row.gesloten),
    verlengingen: verlengingenSchema.parse(row.verlengingen),
    geschiedenis: geschiedenisSchema.parse(row.geschiedenis),
    verteld: verteldSchema.parse(row.verteld),
    afgedaanOp: row.afgedaanOp && fromDate(row.afgedaanOp),
    vervallenOp: row.vervallenOp && fromDate(row.vervallenOp),
  }
}

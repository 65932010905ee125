import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type Commissieverslag, type FileFailure, MEESTE_BYTES } from './commissieverslag'

type Gekomen = Pick<Commissieverslag, 'jaar' | 'ontvangenOp'>

/** What is kept is a PDF, of a year that has begun, received on a day that has come. */
export function checkVerslag(
  { jaar, ontvangenOp }: Gekomen,
  pdf: Uint8Array,
  today: Datum,
): Result<undefined, Exclude<FileFailure, { kind: 'not_found' }>> {
  if (pdf.length > MEESTE_BYTES) return refuse({ kind: 'too_big' })
  if (!isPdf(pdf)) return refuse({ kind: 'no_pdf' })
  if (ontvangenOp > today) return refuse({ kind: 'day_to_come' })
  return jaar > Number(today.slice(0, 4)) ? refuse({ kind: 'year_to_come' }) : ok()
}

/** Whatever a file is called: what would be shown as something else by a browser is not kept. */
export function isPdf(bytes: Uint8Array): boolean {
  return [...'%PDF-'].every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

/** "2025-2026" or "2025" */
export function jaarTekst({ jaar, soortJaar }: Pick<Commissieverslag, 'jaar' | 'soortJaar'>): string {
  return soortJaar === 'schooljaar' ? `${jaar}-${jaar + 1}` : `${jaar}`
}

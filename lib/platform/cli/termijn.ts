import { createInterface } from 'node:readline'
import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import { rekeningInput } from '@/lib/domain/termijn/rekening.schema'

/**
 * For whoever wants to check our terms with a reckoner of his own: one sum per line in, its last day per line out.
 * {"start":"2026-11-02","lengte":{"aantal":4,"eenheid":"weken"},"naarWerkdag":true,"gesloten":[{"van":"…","tot":"…"}]}
 */
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) console.log(JSON.stringify(answer(line)))
}

function answer(line: string) {
  try {
    return laatsteDag(rekeningInput.parse(JSON.parse(line)))
  } catch (error) {
    process.exitCode = 1
    return { fout: error instanceof Error ? error.message : String(error) }
  }
}

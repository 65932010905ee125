import { type Datum, schooljaarOf } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { activiteiten, type UrenFailure, type Urenregel, type Urentelling, type Vanzelf } from './uren'

/** R-UREN-1: of each activity what stands with conversations and voorlichting, and what was written down besides. */
export function telUren(
  schooljaar: number,
  regels: readonly Pick<Urenregel, 'activiteit' | 'op' | 'minuten'>[],
  vanzelf: readonly Vanzelf[],
): Urentelling[] {
  return activiteiten.map((activiteit) => {
    const of = (rows: readonly { activiteit: string; op: Datum; minuten: number }[]) =>
      rows
        .filter((row) => row.activiteit === activiteit && schooljaarOf(row.op) === schooljaar)
        .reduce((sum, { minuten }) => sum + minuten, 0)
    const [own, hand] = [of(vanzelf), of(regels)]
    return { activiteit, vanzelf: own, metDeHand: hand, totaal: own + hand }
  })
}

export function totaalVan(tellingen: readonly Pick<Urentelling, 'totaal'>[]): number {
  return tellingen.reduce((sum, { totaal }) => sum + totaal, 0)
}

/** Spent is only what was. */
export function requireBesteed(op: Datum, today: Datum): Result<undefined, UrenFailure> {
  return op > today ? refuse({ kind: 'in_future' }) : ok()
}

/** 1 August up to and with 31 July. */
export function grenzenVan(schooljaar: number): { van: Datum; tot: Datum } {
  return { van: `${schooljaar}-08-01` as Datum, tot: `${schooljaar + 1}-07-31` as Datum }
}

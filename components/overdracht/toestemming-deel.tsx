import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { geverTekst, soortTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { ToestemmingVelden } from '../toestemming/toestemming-velden'
import { Datum } from '../ui/datum'

type ToestemmingDeelProps = {
  f: Parameters<typeof ToestemmingVelden>[0]['f']
  gegeven: Toestemming | null
  naam: string
}

/** The consent that is there, or the fields to note it together with the proposal. */
export function ToestemmingDeel({ f, gegeven, naam }: ToestemmingDeelProps) {
  if (gegeven)
    return (
      <p>
        {soortTekst[gegeven.soort]}: gegeven door {geverTekst[gegeven.gever]}, {vormTekst[gegeven.vorm]}, op{' '}
        <Datum value={gegeven.gegevenOp} />. Vertel de klager dat het nu naar {naam} gaat.
      </p>
    )
  return (
    <>
      <p>
        Zonder toestemming van de klager draagt u niets over. Vertel aan wie het gaat en wat erin staat. Stopt u met dit
        werk, dan moet de toestemming op papier staan of door de klager zelf digitaal bevestigd zijn.
      </p>
      <ToestemmingVelden f={f} omvang="Wat sprak u af: aan wie, en wat gaat mee?" />
    </>
  )
}

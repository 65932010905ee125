import { type Datum, typedDatum } from '@/lib/kernel/datum'

export type BeginWaarden = Record<string, string>

export const leegBegin: BeginWaarden = {
  ...{ schoolId: '', grond: '', grondOp: '', oordeelCommissie: '', besluitBestuur: '' },
  ...{ directieVerwijtbaar: '', opVerzoek: '', naam: '', gevolgen: '', wensen: '' },
}

const janee = (value: string | undefined) => (value === 'ja' ? true : value === 'nee' ? false : undefined)

/** The coded facts as the schema takes them; a question that was not answered stays one. */
export function beginKenmerken(values: BeginWaarden, today: Datum) {
  const { schoolId, grond, grondOp = '', oordeelCommissie, besluitBestuur } = values
  return {
    ...{ schoolId, grond, grondOp: typedDatum(grondOp, today), oordeelCommissie, besluitBestuur },
    ...{ directieVerwijtbaar: janee(values.directieVerwijtbaar), opVerzoek: janee(values.opVerzoek) },
  }
}

import { z } from 'zod'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { envelopes, kaart, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import * as m from './melding'

const jaNee = (vraag: string) => z.enum(m.jaNee, vraag)
const controle = z.object({
  opgelost: jaNee('Kies of het is opgelost.'),
  klager: jaNee('Kies of dit genoeg is voor de klager.'),
  veiligheid: jaNee('Kies of dit genoeg is voor de veiligheid op school.'),
})

const kenmerken = {
  schoolId: uuid,
  soort: z.enum(m.meldingSoorten, 'Kies of dit een signaal, een melding of een klacht is.'),
  ontvangenOp: datum('Vul de datum in waarop u dit hoorde.'),
  wijze: z.enum(m.wijzen, 'Kies hoe dit bij u kwam.'),
  melderCategorie: z.enum(m.categorieen, 'Kies wie u dit vertelde.'),
  klagerCategorie: z.enum(m.categorieen, 'Kies om wie het gaat.'),
  minderjarig: z.enum(m.minderjarigheden, 'Kies of de persoon om wie het gaat jonger is dan 18.'),
}

export const recordMeldingInput = z.object({
  object: newOwnObject,
  ...kenmerken,
  meldplicht: meldplichtAntwoorden,
  kaart,
  envelopes,
})
export type RecordMeldingInput = z.infer<typeof recordMeldingInput>

/** The first opening of what another sealed: the holder's own wrap, card and number. */
export const receiveMeldingInput = z.object({ meldingId: uuid, eigen: z.string().max(500), kaart })
export type ReceiveMeldingInput = z.infer<typeof receiveMeldingInput>

export const amendMeldingInput = z.object({
  meldingId: uuid,
  revisie: z.number().int(),
  ...kenmerken,
  /** What is new, where something is (R-MELD-8). */
  meldplicht: meldplichtAntwoorden.nullish(),
  kaart,
  envelopes,
})
export type AmendMeldingInput = z.infer<typeof amendMeldingInput>

export const triageMeldingInput = z.object({
  meldingId: uuid,
  revisie: z.number().int(),
  probleemgebieden: z.array(z.enum(m.probleemgebieden)).min(1, 'Kies minstens één onderwerp.'),
  gedragingen: z.array(z.enum(m.gedragingen)),
  partijen: z.enum(m.partijen).nullable(),
  vragen: z.object({
    school: jaNee('Kies of beiden bij een school van dit bestuur horen.'),
    onderwijs: jaNee('Kies of het met de school of het onderwijs te maken heeft.'),
    commissie: jaNee('Kies of de klachtencommissie dit zou behandelen.'),
    andereRegeling: jaNee('Kies of er een andere regeling of commissie voor is.'),
  }),
  andereRegeling: z.enum(m.andereRegelingen).nullable(),
  uitkomst: z.enum(m.triageUitkomsten, 'Kies hoe u verdergaat.'),
  afgebakend: z.boolean(),
  envelopes,
})
export type TriageMeldingInput = z.infer<typeof triageMeldingInput>

export const closeMeldingInput = z.object({
  meldingId: uuid,
  revisie: z.number().int(),
  controle: controle.nullable(),
  envelopes,
})
export type CloseMeldingInput = z.infer<typeof closeMeldingInput>

import { z } from 'zod'
import * as stap from '@/lib/domain/dossier/routestap'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { stapSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { dag, dagOfLeeg, datum, regel, vinkjes } from '@/lib/kernel/fields'
import { voorrangen } from './klachtroute'

const soort = z.enum(stapSoorten, 'Kies een stap.')
const steun = z.enum(stap.steunen, 'Kies wat u bij deze stap doet.')
const gekozenDoor = z.enum(stap.kiezers, 'Kies wie dit besloot.')

export const chooseKenmerken = z.object({
  soort,
  gekozenDoor,
  gekozenOp: datum('Vul de datum in waarop de klager dit koos.'),
  steun,
  herhaaldOm: z.enum(stap.herhaalRedenen, 'Kies waarom deze stap opnieuw komt.').nullable(),
})
export const chooseRoutestapInput = chooseKenmerken.extend({ dossierId: uuid, id: uuid, envelopes })
export type ChooseRoutestapInput = z.infer<typeof chooseRoutestapInput>

export const skipKenmerken = z.object({
  soort,
  gekozenDoor,
  geeindigdOp: datum('Vul de datum in waarop de klager dit besloot.'),
})
/** Of a step that was chosen, or of one that only the sjabloon has: then the id is new. */
export const skipRoutestapInput = skipKenmerken.extend({ dossierId: uuid, id: uuid, envelopes })
export type SkipRoutestapInput = z.infer<typeof skipRoutestapInput>

export const prepareKenmerken = z.object({ steun })
export const prepareRoutestapInput = prepareKenmerken.extend({ dossierId: uuid, id: uuid, envelopes })
export type PrepareRoutestapInput = z.infer<typeof prepareRoutestapInput>

const jaNee = z.enum(['ja', 'nee'])
const leeg = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === '' ? undefined : given), schema.optional())

/** Which of the conditions are asked depends on the step: the rule says what is missing. */
export const beginRoutestapInput = z.object({
  dossierId: uuid,
  id: uuid,
  begonnenOp: dag('Vul de datum in waarop deze stap begon.'),
  betrokken: leeg(jaNee),
  ingangId: leeg(uuid),
  anderAkkoordOp: dagOfLeeg('Vul de datum in waarop de ander akkoord ging.'),
  wetOvertreden: leeg(z.enum(['ja', 'nee', 'weet_niet'])),
  eerderIntern: leeg(jaNee),
  uitleg: vinkjes(stap.uitlegPunten),
})
export type BeginRoutestapInput = z.infer<typeof beginRoutestapInput>

export const completeKenmerken = z.object({
  geeindigdOp: datum('Vul de datum in waarop deze stap klaar was.'),
  uitkomst: z.enum(stap.stapUitkomsten, 'Kies wat deze stap opleverde.'),
  tevreden: z.enum(stap.tevredenheden, 'Kies of de klager tevreden is.'),
  nazorg: z.enum(stap.nazorgen, 'Kies of de klager nazorg wil.'),
  nazorgOp: datum('Vul een geldige datum in.').nullable(),
  /** Null where the step brought no new fact to light (R-MELD-8). */
  meldplicht: meldplichtAntwoorden.nullable(),
})
export const completeRoutestapInput = completeKenmerken.extend({ dossierId: uuid, id: uuid, envelopes })
export type CompleteRoutestapInput = z.infer<typeof completeRoutestapInput>

export const stopKenmerken = z.object({ geeindigdOp: datum('Vul de datum in waarop de klager stopte.') })
export const stopRoutestapInput = stopKenmerken.extend({ dossierId: uuid, id: uuid, envelopes })
export type StopRoutestapInput = z.infer<typeof stopRoutestapInput>

export const checkKenmerken = z.object({ nazorgGedaanOp: datum('Vul de datum in waarop u vroeg hoe het gaat.') })
export const checkRoutestapInput = checkKenmerken.extend({ dossierId: uuid, id: uuid, envelopes })
export type CheckRoutestapInput = z.infer<typeof checkRoutestapInput>

export const recordAangifteInput = z.object({
  dossierId: uuid,
  id: uuid,
  geinformeerdOp: dag('Vul de datum in waarop u uitlegde hoe aangifte gaat.'),
  aangifteOp: dag('Vul de datum in waarop aangifte is gedaan.'),
  aangifteDoor: z.enum(stap.aangevers, 'Kies wie aangifte deed.'),
})
export type RecordAangifteInput = z.infer<typeof recordAangifteInput>

export const linkKlachtInput = z.object({
  dossierId: uuid,
  nummer: regel('Vul het nummer van het andere dossier in.', 20),
  voorrang: z.enum(voorrangen, 'Kies welke klacht voorgaat.'),
  besprokenOp: dag('Vul de datum in waarop u dit met de klager besprak.'),
})
export type LinkKlachtInput = z.infer<typeof linkKlachtInput>

export const unlinkKlachtInput = z.object({ dossierId: uuid, id: uuid })
export type UnlinkKlachtInput = z.infer<typeof unlinkKlachtInput>

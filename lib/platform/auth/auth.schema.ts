import { z } from 'zod'
import type * as wire from '@/lib/kernel/auth-wire'
import { fromBase64Url } from '@/lib/kernel/bytes'

/** Lower case and without spaces around it: one person, one address. */
const mailInput = z
  .string('Vul uw mailadres in.')
  .trim()
  .toLowerCase()
  .max(254, 'Dit mailadres is te lang.')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Vul een mailadres in zoals naam@school.nl.')

const bytes = (least: number, most: number) =>
  z
    .string()
    .max(Math.ceil((most * 4) / 3))
    .refine((text) => {
      const length = fromBase64Url(text)?.length ?? -1
      return length >= least && length <= most
    }, 'Dit zijn niet de goede bytes.')

const proof = bytes(32, 32)
const salt = bytes(16, 32)
const wrap = bytes(60, 400)
const ticket = z.string().max(4000)
const code = z.string().trim().min(6, 'Vul de code in.').max(20, 'Deze code is te lang.')
const token = bytes(32, 32)
const soort = z.enum(['wachtzin', 'herstelwoorden'])

const newPassphrase = { salt, authKey: proof, wrap }
const newWords = { recoverySalt: salt, recoveryAuthKey: proof, recoveryWrap: wrap }

export const nothing = z.object({})
export const tokenInput = z.object({ token })
export const ticketAndCode = z.object({ ticket, code })
export const proofInput = z.object({ proof })
export const ownSaltInput = z.object({ soort })
export const saltInput = z.object({ mail: mailInput, soort }) satisfies z.ZodType<wire.SaltInput>
export const signInInput = z.object({ mail: mailInput, proof, code }) satisfies z.ZodType<wire.SignInInput>
export const pinsInput = z.object({
  pinList: bytes(72, 700_000),
  pinRevisie: z.int().min(2),
}) satisfies z.ZodType<wire.PinsInput>
export const ownLogInput = z.object({
  nr: z.int().min(1).nullable(),
  besturen: z.record(z.uuid(), z.int().min(1)).refine((all) => Object.keys(all).length <= 200),
}) satisfies z.ZodType<wire.OwnLogInput>
export const changePassphraseInput = z.object({
  proof,
  ...newPassphrase,
}) satisfies z.ZodType<wire.ChangePassphrase>
export const renewWordsInput = z.object({ proof, ...newWords }) satisfies z.ZodType<{ proof: string } & wire.NewWords>
export const changeMailInput = z.object({ proof, mail: mailInput })
export const activateInput = z.object({
  token,
  ticket,
  publicKey: bytes(32, 32),
  personKey: bytes(72, 2000),
  pinList: bytes(72, 20_000),
  ...newPassphrase,
  ...newWords,
}) satisfies z.ZodType<wire.ActivateInput>
export const recoverFinishInput = z.object({
  ticket,
  ...newPassphrase,
  ...newWords,
}) satisfies z.ZodType<wire.RecoverFinish>
export const lostPhoneInput = z.object({
  mail: mailInput,
  proof,
  recoveryProof: proof,
}) satisfies z.ZodType<wire.LostPhoneBegin>
export const lostPhoneFinishInput = z.object({
  ticket,
  code,
  ...newWords,
}) satisfies z.ZodType<wire.LostPhoneFinish>

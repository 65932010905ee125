/** Ids are UUIDs made where the thing is made: in the browser for what is sealed, so that they can be bound to the envelope. */
export type Id<Noun extends string> = string & { readonly noun: Noun }

export type AccountId = Id<'account'>
export type BestuurId = Id<'bestuur'>
export type SchoolId = Id<'school'>
export type AanstellingId = Id<'aanstelling'>

export function newId<Noun extends string>(): Id<Noun> {
  return crypto.randomUUID() as Id<Noun>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(text: string): text is Id<string> {
  return uuid.test(text)
}

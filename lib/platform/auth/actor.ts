import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor, ActorAanstelling, Person } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import { type AccountId, type BestuurId, isId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { askDeur, deur } from './deur'
import { type Entry, entryOf, type Place } from './entry'
import { type Session, sessionOf } from './session'
import { sessionCookieName } from './session-cookie'

/** The live session of this request, locked or not. */
export const currentSession = cache(async (): Promise<Session | null> => sessionOf(await currentToken()))

const currentEntry = cache(async (bestuurId: string): Promise<Entry | null> => entryOf(await currentToken(), bestuurId))

const currentPerson = cache(async (): Promise<Person | null> => {
  const session = await currentSession()
  return session?.open ? personOf(session) : null
})

/** Leads to signing in or unlocking, and from there back to this page. */
export async function requirePerson(): Promise<Person> {
  return (await currentPerson()) ?? toDoor(await currentSession())
}

/** Not yours is not there: a bestuur where someone has nothing to do looks like one that does not exist. */
export async function requireActor(bestuurId: string): Promise<Actor> {
  return (await requirePlace(bestuurId)).actor
}

export async function requirePlace(bestuurId: string): Promise<Place> {
  const entry = await currentEntry(bestuurId)
  if (!entry?.session.open) return toDoor(entry?.session ?? null)
  return entry.place ?? notFound()
}

export function personOf({ accountId, sessieId }: Session): Person {
  return { accountId: accountId as AccountId, sessieId, today: todayInNederland(new Date()) }
}

/** Read anew for each request: a role that was taken away is gone at once. */
export async function actorOf({ accountId, today }: Person, bestuurId: string): Promise<Actor | null> {
  if (!isId(bestuurId)) return null
  const [[found]] = await askDeur<[{ aanstellingen: ActorAanstelling[] | null }[]]>(
    deur.actor(accountId, bestuurId, today),
  )
  const aanstellingen = found?.aanstellingen
  return aanstellingen ? { accountId, bestuurId: bestuurId as BestuurId, today, aanstellingen } : null
}

export async function besturenOf({ accountId, today }: Person): Promise<{ id: string; naam: string }[]> {
  const [besturen] = await askDeur<[{ id: string; naam: string }[]]>(deur.besturen(accountId, today))
  return besturen
}

async function currentToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value
}

async function toDoor(session: Session | null): Promise<never> {
  const door = session ? routes.ontgrendelen : routes.inloggen
  const path = (await headers()).get('x-geborgen-pad') ?? ''
  redirect(path ? `${door}?naar=${encodeURIComponent(path)}` : door)
}

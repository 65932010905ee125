import { getAfscheid } from '@/lib/domain/aanspreekpunt/afscheid.queries'
import * as commissieverslag from '@/lib/domain/commissieverslag/commissieverslag.queries'
import * as schoolgids from '@/lib/domain/schoolgids/schoolgids.queries'
import { getToezicht } from '@/lib/domain/toezicht/toezicht.queries'
import { listTafelpunten } from '@/lib/domain/vandaag/tafel.queries'
import { getRegisterkop } from '@/lib/domain/verwerkingsregister/verwerkingsregister.queries'
import { type QueryEntry, query } from './entry'

const bestuurder = { van: 'bestuurder', bij: 'rol' } as const
const fg = { van: 'fg', bij: 'rol' } as const
const none = (): [] => []

/** The desk of bestuur and FG. A bestuur keeps a report of the committee under the id of its school. */
export const bureauQueries: readonly QueryEntry[] = [
  query(getAfscheid, {
    ...{ act: 'aanstelling:end', ...bestuurder },
    args: ({ world }) => [world.actor.adviseur.aanstellingen[0]?.id ?? ''],
  }),
  query(commissieverslag.listCommissieverslagen, { act: 'commissieverslag:read', ...bestuurder, args: none }),
  query(commissieverslag.getCommissieverslag, {
    ...{ act: 'commissieverslag:read', ...bestuurder },
    args: ({ world }) => [world.noord.school],
  }),
  query(commissieverslag.getCommissiePdf, {
    ...{ act: 'commissieverslag:read', ...bestuurder },
    args: ({ world }) => [world.noord.school],
  }),
  query(schoolgids.listSchoolgidsen, { act: 'schoolgids:read', ...bestuurder, args: none }),
  query(schoolgids.getSchoolgids, {
    ...{ act: 'schoolgids:read', ...bestuurder },
    args: ({ world }) => [world.noord.school],
  }),
  query(schoolgids.getEigenAkkoord, { act: 'schoolgids:agree', van: 'adviseur', bij: 'rol', args: none }),
  query(listTafelpunten, { act: 'aanstelling:confirm', ...bestuurder, args: none }),
  query(getToezicht, { act: 'toezicht:read', ...fg, args: () => [] }),
  query(getRegisterkop, { act: 'verwerkingsregister:read', ...fg, args: none }),
]

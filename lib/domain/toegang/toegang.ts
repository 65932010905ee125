import { type Rol, rollen } from '@/lib/kernel/actor'

const raad = ['contactpersoon', 'bovenschools_contactpersoon'] as const
const adviseur = ['vertrouwenspersoon'] as const
const bestuurder = ['bestuurder'] as const
const beheerder = ['beheerder'] as const

/**
 * The one table of who may do what (domein.md 2). A role here is needed, never enough:
 * what is sealed also asks that the actor holds the object, and the state must allow it (`can…`).
 */
export const permissions = {
  'bestuur:read': rollen,
  'bestuur:amend': bestuurder,
  'school:open': beheerder,
  'school:close': beheerder,
  'gebruiker:read': ['beheerder', 'bestuurder'],
  'gebruiker:invite': beheerder,
  'aanstelling:read': ['beheerder', 'bestuurder', 'fg'],
  'aanstelling:prepare': ['beheerder', 'bestuurder'],
  'aanstelling:confirm': bestuurder,
  'aanstelling:suspend': bestuurder,
  'aanstelling:resume': bestuurder,
  'aanstelling:end': bestuurder,
  'afwezigheid:record': [...raad, ...adviseur],
  'eigen_school:record': adviseur,
  'ambt:grant': bestuurder,
  'logboek:read': ['fg', 'bestuurder'],
  'socialekaart:read': [...raad, ...adviseur, 'beheerder'],
  'ingang:record': ['beheerder', ...adviseur],
  'ingang:amend': ['beheerder', ...adviseur],
  'ingang:withdraw': ['beheerder', ...adviseur],

  'intake:open': raad,
  'intake:read': raad,
  'intake:amend': raad,
  'intake:evaluate': raad,
  'intake:close': raad,
  'intake:refer': raad,

  'melding:record': adviseur,
  'melding:receive': adviseur,
  'melding:read': adviseur,
  'melding:amend': adviseur,
  'melding:triage': adviseur,
  'melding:close': adviseur,

  'dossier:open': adviseur,
  'dossier:read': adviseur,
  'dossier:amend': adviseur,
  'dossier:close': adviseur,
  'dossier:reopen': adviseur,
  'dossier:check': adviseur,
  'dossier:export': adviseur,
  'overdracht:propose': adviseur,
  'overdracht:leave': adviseur,
  'overdracht:withdraw': adviseur,
  'overdracht:accept': adviseur,
  'overdracht:decline': adviseur,
  'overdracht:receive': adviseur,
  'toestemming:grant': adviseur,
  'toestemming:withdraw': adviseur,
  'klager:change': adviseur,
  'partij:record': adviseur,
  'bijzonder:record': adviseur,
  'doorbreking:record': adviseur,
  'doorbreking:amend': adviseur,
  'informatieverzoek:record': adviseur,
  'informatieverzoek:answer': adviseur,
  'ouders:record': adviseur,
  'doorverwijzing:record': adviseur,
  'doorverwijzing:share': adviseur,
  'doorverwijzing:follow': adviseur,
  'dossier:suspend': adviseur,
  'dossier:resume': adviseur,
  'intervisie:prepare': adviseur,
  'intervisie:show': adviseur,
  'gesprek:record': adviseur,
  'gesprek:amend': adviseur,
  'notitie:record': adviseur,
  'actie:record': [...raad, ...adviseur],
  'actie:complete': [...raad, ...adviseur],
  'bestand:add': adviseur,
  'bestand:read': adviseur,
  'bestand:remove': adviseur,
  'meldplicht:answer': [...raad, ...adviseur],
  'bewaring:extend': [...raad, ...adviseur],
  'bewaring:hold': [...raad, ...adviseur],
  'intake:destroy': raad,
  'melding:destroy': adviseur,
  'dossier:destroy': adviseur,
  'zaken:destroy': [...raad, ...adviseur],
  'vernietiging:read': ['fg', ...raad, ...adviseur],
  'meldplicht:report': [...raad, ...adviseur],
} as const satisfies Record<string, readonly Rol[]>

export type Act = keyof typeof permissions

/** Acts left to who is winding down a planned end: hand over or destroy, so he must still be able to read (R-AANST-4). */
export const afwikkelActs = [
  'bestuur:read',
  'intake:read',
  'melding:read',
  'dossier:read',
  'dossier:export',
  'bestand:read',
  'intake:destroy',
  'melding:destroy',
  'dossier:destroy',
  'vernietiging:read',
  'overdracht:propose',
  'overdracht:leave',
  'overdracht:withdraw',
] as const satisfies readonly Act[]

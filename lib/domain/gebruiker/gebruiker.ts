import type { Rol } from '@/lib/kernel/actor'

export type GebruikerStatus = 'uitgenodigd' | 'actief' | 'ingetrokken'

/** A person with an account, as a beheerder sees him: nothing of what he keeps. */
export type Gebruiker = { id: string; naam: string; mail: string; status: GebruikerStatus; rollen: Rol[] }

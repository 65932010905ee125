import type { Rol } from '@/lib/kernel/actor'

/** wacht: typed in as somebody new, and not confirmed. Whether there was an account of this address does not show. */
export type GebruikerStatus = 'wacht' | 'uitgenodigd' | 'actief' | 'ingetrokken'

/** A person with an account, as a beheerder sees him: nothing of what he keeps. */
export type Gebruiker = { id: string; naam: string; mail: string; status: GebruikerStatus; rollen: Rol[] }

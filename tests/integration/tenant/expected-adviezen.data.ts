import { leestStuk, schrijftStuk } from './expected-ambtsstukken.data'

export const adviesLeesbaar: Record<string, string> = {
  advies: leestStuk('t', 'id'),
  advies_stap: leestStuk('t', 'advies_id'),
}
/** The office answers and writes nothing else: a change without an answer is refused it. */
export const adviesSchrijfbaar: Record<string, string> = {
  advies: `t.adviseur = f.account and ${schrijftStuk('t', 'id')}`,
}

/** The office of the own school, for a directeur: he hands on the key he has, and opens what was sealed to a former one. */
export const eigenDirectie = (id: string) => `t.bestuur_id = f.bestuur and 'directeur' = any (f.rollen) and exists (
  select from ambt o join aanstelling a on a.bestuur_id = o.bestuur_id and a.account_id = f.account and a.rol = 'directeur'
    join aanstelling_school x on x.bestuur_id = a.bestuur_id and x.aanstelling_id = a.id and x.school_id = o.school_id
  where o.bestuur_id = t.bestuur_id and o.id = t.${id} and o.soort = 'directeur')`

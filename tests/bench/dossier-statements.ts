import type { Actor } from '@/lib/kernel/actor'

type Statement = { name: string; text: string; values: unknown[] }

/** What opening a dossier must ask at the least, written by hand: context, every part, and the reading in the logboek. */
export function dossierStatements(actor: Actor, dossierId: string): Statement[] {
  const own = [actor.bestuurId, dossierId, actor.accountId]
  const from = (name: string, table: string, key: string) => ({
    name: `hand_${name}`,
    text: `select * from "${table}" where bestuur_id = $1 and ${key} = $2 and houder = $3`,
    values: own,
  })
  return [
    { name: 'hand_begin', text: 'begin', values: [] },
    {
      name: 'hand_context',
      text: `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', $3, true)`,
      values: [actor.accountId, actor.bestuurId, actor.today],
    },
    {
      name: 'hand_dossier',
      text: `select d.*, s.naam, s.sector from dossier d join school s on s.bestuur_id = d.bestuur_id and s.id = d.school_id
             where d.bestuur_id = $1 and d.id = $2 and d.houder = $3`,
      values: own,
    },
    {
      name: 'hand_grant',
      text: `select hpke, eigen from "grant" where bestuur_id = $1 and object_id = $2 and account_id = $3`,
      values: own,
    },
    from('envelope', 'envelope', 'object_id'),
    from('partij', 'dossier_partij', 'dossier_id'),
    from('gesprek', 'gesprek', 'object_id'),
    from('actie', 'actie', 'object_id'),
    from('toestemming', 'toestemming', 'object_id'),
    from('bestand', 'bestand', 'object_id'),
    from('bijzonder', 'bijzonder_gegeven', 'dossier_id'),
    from('doorbreking', 'doorbreking', 'dossier_id'),
    from('meldplicht', 'meldplichtfeit', 'object_id'),
    { name: 'hand_logboek', text: `select logboek_record('dossier_read', $1, '{}')::text`, values: [dossierId] },
    { name: 'hand_commit', text: 'commit', values: [] },
  ]
}

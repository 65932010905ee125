import type { SealedWriteFailure } from './object'

export const sealedRefusals: Record<SealedWriteFailure['kind'], string> = {
  changed_elsewhere: 'Dit is intussen ergens anders gewijzigd, misschien in een ander tabblad. Uw tekst staat er nog.',
  sealed_part_missing: 'Er ontbreekt een verzegeld deel. Vul alles in en probeer het opnieuw.',
  sealed_part_foreign: 'Er ging iets mis bij het verzegelen. Laad de pagina opnieuw: uw tekst blijft staan.',
  overdracht_open:
    'U stelde voor dit dossier over te dragen. Zolang daarover niet is beslist, komt er niets bij. Trek het voorstel eerst in.',
}

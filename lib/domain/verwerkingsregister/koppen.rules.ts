import { bestuurTabellen } from '@/lib/domain/toegang/wat-de-server-weet.bestuur.data'
import { persoonTabellen } from '@/lib/domain/toegang/wat-de-server-weet.persoon.data'
import { zaakTabellen } from '@/lib/domain/toegang/wat-de-server-weet.zaak.data'

/** Every table of the database, under the headings of what the server knows: a test lays those beside the catalogue. */
export const koppen = { zaak: zaakTabellen, bestuur: bestuurTabellen, persoon: persoonTabellen }

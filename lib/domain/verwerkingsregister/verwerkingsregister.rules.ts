import { type Tabel, type Tabellen, toRegels } from '@/lib/domain/toegang/tabel.rules'
import { type Rest, type Verwerking, verwerkingen } from './verwerkingen.data'

export type RegisterTabel = { tabel: string; naam: string; waarover: string; hoelang: string; gegevens: Gegeven[] }
type Gegeven = { wat: string; opSlot: boolean }
export type RegisterDeel = Omit<Verwerking, 'tabellen' | 'rest'> & { tabellen: RegisterTabel[] }

type Koppen = Readonly<Record<Rest, Tabellen>>

/** Every table under one processing: those it names, and of its heading what no other names. */
export function registerVan(koppen: Koppen): RegisterDeel[] {
  const alle: Tabellen = { ...koppen.zaak, ...koppen.bestuur, ...koppen.persoon }
  const genoemd = new Set(verwerkingen.flatMap(({ tabellen }) => tabellen))
  return verwerkingen.map(({ tabellen, rest, ...verwerking }) => {
    const over = rest ? Object.keys(koppen[rest]).filter((tabel) => !genoemd.has(tabel)) : []
    const own = [...tabellen, ...over].flatMap((tabel) => {
      const uitleg = alle[tabel]
      return uitleg ? [toRegisterTabel(tabel, uitleg)] : []
    })
    return { ...verwerking, tabellen: own }
  })
}

/** The same sentence about several columns is said once. */
function toRegisterTabel(tabel: string, uitleg: Tabel): RegisterTabel {
  const { naam, waarover, hoelang } = uitleg
  const gegevens = new Map(toRegels(uitleg).map(({ waarom, opSlot }) => [waarom, { wat: waarom, opSlot }]))
  return { tabel, naam, waarover, hoelang, gegevens: [...gegevens.values()] }
}

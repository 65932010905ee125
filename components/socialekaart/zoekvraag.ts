import { probleemgebieden } from '@/lib/domain/melding/melding'
import { doelgroepen } from '@/lib/domain/socialekaart/socialekaart'
import type { Zoekvraag } from '@/lib/domain/socialekaart/socialekaart.rules'

type Query = Record<string, string | string[] | undefined>

/** What the URL asks for. Words of a search may stand there: the map holds nothing of a case. */
export function zoekvraagOf({ zoek, gebied, wie }: Query): Zoekvraag {
  return {
    woorden: typeof zoek === 'string' ? zoek.slice(0, 100) : '',
    gebied: probleemgebieden.find((one) => one === gebied),
    wie: doelgroepen.find((one) => one === wie),
  }
}

export function queryOf({ woorden, gebied, wie }: Zoekvraag): string {
  const found = { zoek: woorden, gebied, wie }
  return new URLSearchParams(Object.entries(found).flatMap(([key, value]) => (value ? [[key, value]] : []))).toString()
}

import { probleemgebieden } from '@/lib/domain/melding/melding'
import { gebiedTekst } from '@/lib/domain/melding/melding.texts'
import { doelgroepen } from '@/lib/domain/socialekaart/socialekaart'
import type { Zoekvraag } from '@/lib/domain/socialekaart/socialekaart.rules'
import { doelgroepTekst } from '@/lib/domain/socialekaart/socialekaart.texts'
import { Select } from '../form/select'
import { TextInput } from '../form/text-input'
import { Button } from '../ui/button'

/** Works without script: what is asked for stands in the URL. */
export function ZoekFormulier({ action, vraag }: { action: string; vraag: Zoekvraag }) {
  return (
    <search>
      <form action={action} method="get" className="form no-print">
        <TextInput name="zoek" label="Zoek op naam, functie of onderwerp" optional defaultValue={vraag.woorden} />
        <Select
          name="gebied"
          label="Waarover gaat het?"
          empty="Alle onderwerpen"
          optional
          defaultValue={vraag.gebied}
          options={probleemgebieden.map((value) => ({ value, label: gebiedTekst[value] }))}
        />
        <Select
          name="wie"
          label="Voor wie?"
          empty="Voor iedereen"
          optional
          defaultValue={vraag.wie}
          options={doelgroepen.map((value) => ({ value, label: `Voor ${doelgroepTekst[value]}` }))}
        />
        <Button type="submit" variant="second">
          Zoek
        </Button>
      </form>
    </search>
  )
}

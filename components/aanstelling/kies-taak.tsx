import { Choices } from '@/components/form/choices'
import { Button } from '@/components/ui/button'
import { rolTekst, rolUitleg } from '@/lib/domain/aanstelling/aanstelling.texts'
import { rollen } from '@/lib/kernel/actor'

/** Asks in the URL, so that back works. */
export function KiesTaak({ action }: { action: string }) {
  return (
    <form className="form" method="get" action={action}>
      <Choices
        name="rol"
        label="Kies een taak"
        options={rollen.map((rol) => ({ value: rol, label: rolTekst[rol], hint: rolUitleg[rol] }))}
      />
      <Button type="submit">Verder</Button>
    </form>
  )
}

import { DateText } from '@/components/form/date-text'
import { Button } from '../ui/button'
import { Row } from '../ui/row'

/** Asks in the URL, so that back works, and script is not needed. */
export function KiesDag({ action, getypt, fout }: { action: string; getypt: string; fout: boolean }) {
  return (
    <Row>
      <form className="form" method="get" action={action}>
        <DateText
          name="op"
          label="Op welke dag?"
          hint="Bijvoorbeeld 22-11-2026. Laat dit leeg om alles te zien."
          defaultValue={getypt}
          error={fout ? 'Dit is geen dag. Schrijf bijvoorbeeld 22-11-2026.' : undefined}
        />
        <Button type="submit" variant="second">
          Laat zien
        </Button>
      </form>
    </Row>
  )
}

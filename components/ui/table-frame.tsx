import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import { Pager, type PagerProps } from './pager'
import { TableScroll } from './table-scroll'
import { TextLink } from './text-link'

export type Column = {
  key: string
  label: ReactNode
  /** Whole numbers stand to the right. */
  num?: boolean
  /** URL that sorts by this column; where it is sorted already, the URL that turns it round. */
  sortHref?: string
  sorted?: 'oplopend' | 'aflopend'
}

type TableFrameProps = {
  caption: ReactNode
  columns: readonly Column[]
  /** <tr>s; the first cell is <th scope="row">. */
  children: ReactNode
  pager?: PagerProps
  /** Of a name and four numbers: on a phone the name stands above them. */
  nameAbove?: boolean
}

export function TableFrame({ caption, columns, children, pager, nameAbove }: TableFrameProps) {
  const id = useId()
  return (
    <>
      <TableScroll labelledBy={id}>
        <table className={classes(nameAbove && 'name-above') || undefined}>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, ...column }) => (
                <HeadCell key={key} {...column} />
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </TableScroll>
      {pager ? <Pager {...pager} /> : null}
    </>
  )
}

const ariaSort = { oplopend: 'ascending', aflopend: 'descending' } as const

function HeadCell({ label, num, sortHref, sorted }: Omit<Column, 'key'>) {
  return (
    <th scope="col" className={classes(num && 'num') || undefined} aria-sort={sorted && ariaSort[sorted]}>
      {sortHref ? <TextLink href={sortHref}>{label}</TextLink> : label}
      {sorted ? <span className="meta sorted">{sorted}</span> : null}
    </th>
  )
}

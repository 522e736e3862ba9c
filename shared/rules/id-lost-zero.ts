import { identityReader } from '../registers/identity-number.ts'
import type { Table } from '../sheet/table.ts'
import { eachIdentity } from './each-identity.ts'
import { listedAgain } from './listed-again.ts'
import type { Details, Rule } from './rule.ts'

export const idLostZero: Rule = {
  severity: 'warning',
  checkMember: eachIdentity('lost-zero', (member, { field, restored }, report) => report.member(member, field, detailsOf(restored))),
  check: ({ dataset }, report) => {
    const readers = new Map<Table, ReturnType<typeof identityReader>>()
    for (const { member, source } of listedAgain(dataset, ['citizenId', 'partyCardNo'])) {
      const read = readers.get(source.table) ?? identityReader(source.table)
      readers.set(source.table, read)
      for (const { shape, field, restored } of read(source.row))
        if (shape === 'lost-zero') report.at(source, field, { person: member.name, partyCell: member.partyCell, ...detailsOf(restored) })
    }
  },
}

function detailsOf(restored: string): Details {
  return { params: { suggestion: restored }, fix: { kind: 'text', after: restored } }
}

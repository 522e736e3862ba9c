import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Grid } from '../../shared/sheet/grid.ts'

/** The reference: DuckDB joins the list to the roll and counts it by party cell, day and mark, from CSV. Milliseconds of the query, the best of `rounds`, on all threads and on one. */
export async function duckdbCount(grids: readonly Grid[], rounds: number): Promise<{ ms: number; oneThreadMs: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const [i, { values }] of grids.entries())
      writeFileSync(join(folder, `t${i}.csv`), values.map((row) => row.map((value) => `"${String(value)}"`).join(',')).join('\n'))
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const query = `SELECT l."Chi bộ", l."Ngày họp", l."Loại", l."Trạng thái", count(*) FROM read_csv('${folder}/t2.csv', header = true, all_varchar = true) l
      JOIN read_csv('${folder}/t0.csv', header = true, all_varchar = true) r ON l."Số thẻ đảng viên" = r."Số thẻ đảng viên" GROUP BY ALL`
    const best = async () => {
      let ms = Number.POSITIVE_INFINITY
      for (let i = 0; i < rounds; i++) {
        const started = performance.now()
        await connection.runAndReadAll(query)
        ms = Math.min(ms, performance.now() - started)
      }
      return ms
    }
    const ms = await best()
    await connection.run('SET threads = 1')
    const oneThreadMs = await best()
    connection.closeSync()
    return { ms, oneThreadMs }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

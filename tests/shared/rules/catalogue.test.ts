import { expect, test } from 'vitest'
import { SEVERITY_WORDS } from '../../../shared/messages/rates.ts'
import { FIRST_CATALOGUE, type RuleText } from '../../../shared/messages/rule-text.ts'
import { RULE_TEXTS } from '../../../shared/messages/rules.ts'
import { RULE_IDS, RULES } from '../../../shared/rules/registry.ts'

/** The catalogue as a page: made from the rules and their sentences, so that it cannot say anything else than the product does. */
function catalogue(): string {
  const rows = RULE_IDS.map((id) => {
    const text: RuleText = RULE_TEXTS[id]
    return `| \`${id}\` | ${text.class} | ${SEVERITY_WORDS[RULES[id].severity]} | ${text.title} | ${text.affects} | ${text.fix} | ${text.basis ?? ''} | ${text.certainFix ? 'có' : ''} | ${text.since ?? FIRST_CATALOGUE} |`
  })
  const head = '| Mã | Lớp | Mức độ | Tên | Ảnh hưởng | Cách sửa | Căn cứ | Sửa giúp | Từ |\n|---|---|---|---|---|---|---|---|---|'
  return `# Danh mục quy tắc\n\nTrang này được tạo từ các quy tắc; sửa quy tắc rồi chạy \`npx vitest run -u tests/shared/rules/catalogue.test.ts\`.\n\n${head}\n${rows.join('\n')}\n`
}

test('the page of the rule catalogue is current', async () => {
  await expect(catalogue()).toMatchFileSnapshot('../../../shared/rules/README.md')
})

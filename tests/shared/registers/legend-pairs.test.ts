import { expect, test } from 'vitest'
import { legendPairs } from '../../../shared/registers/legend-pairs.ts'
import { readCode } from '../../../shared/registers/mark-codes.ts'

const USED = new Set(['x', 'p', 'k', 'm'])
const ALL = { x: 'present', p: 'excused', k: 'unexcused', m: 'exempt' }

test.for([
  'Ghi chú: x: có mặt; P: vắng có phép; K: vắng không phép; M: miễn sinh hoạt',
  'Chú giải: x - có mặt / P - có phép / K - không phép / M - miễn',
  'x=Có mặt   P=Phép   K=Không phép   M=Miễn',
  'x → có mặt | P → có phép | K → không phép | M → miễn',
  'Có mặt: x; vắng có phép: P; vắng không phép: K; miễn: M',
  '+ Có mặt: x\n+ Vắng có phép: P\n+ Vắng không phép: K\n+ Miễn: M',
  'Có mặt (x), vắng có lý do (P), vắng không lý do (K), miễn (M)',
  '“x” có mặt; “P” có phép; “K” không phép; “M” miễn',
  'Dấu x là có mặt, chữ P là vắng có phép, chữ K là vắng không phép, chữ M là miễn sinh hoạt',
  'Ký hiệu: x có mặt, P vắng có phép, K vắng không phép, M miễn',
  'Ký hiệu như bên Q1 (x: có mặt, P: vắng có phép, K: vắng không phép, M: miễn)',
  'GHI CHU: x co mat; P: vang co phep; K: vang khong phep; M: mien',
  '(x): dự họp; (P): có phép; (K): không có lý do; (M): được miễn',
  '  Ký  hiệu:  x = có mặt; P = có  phép; K = không phép;  M = miễn ',
  'Ký\u00a0hiệu: x\u00a0= có\u00a0mặt; P = có phép; K = không\u00a0phép; M = miễn',
])('«%s» explains all four codes', (text) => {
  expect(Object.fromEntries(legendPairs(text, USED))).toEqual(ALL)
})

test.for([
  'Tổng số đảng viên phải dự: 16; có mặt: 15; vắng: 1 (có lý do: 1; không lý do: 0)',
  'CB: chi bộ; ĐV: đảng viên',
  'Ngày họp: 05/02/2026',
  'Vắng có phép phải báo trước',
])('«%s» explains nothing', (text) => {
  expect([...legendPairs(text, USED)]).toEqual([])
})

test('signs stand before their meanings without anything between', () => {
  const said = legendPairs(
    'Dấu ghi:  + đi họp;  p nghỉ có phép;  0 nghỉ không phép;  / chưa về chi bộ hoặc đã rời chi bộ',
    new Set(['+', 'p', '0', '/']),
  )
  expect(Object.fromEntries(said)).toEqual({ '+': 'present', p: 'excused', 0: 'unexcused', '/': 'outside' })
})

test('a meaning that could be two is taken for none', () => {
  expect([...legendPairs('x: có mặt P: vắng có phép', USED)]).toEqual([])
})

test('what a sign means may go on behind a comma', () => {
  expect([...legendPairs('K: bỏ họp, không xin phép', USED)]).toEqual([['k', 'unexcused']])
  expect([...legendPairs('P: bận việc, có xin phép, x: có mặt', USED)]).toEqual([
    ['p', 'excused'],
    ['x', 'present'],
  ])
})

test('a line of a numbered legend is read without its number', () => {
  expect([...legendPairs('(2) KLD: vắng không lý do;', USED)]).toEqual([['kld', 'unexcused']])
  expect([...legendPairs('3. T: đến muộn, vẫn tính có mặt;', USED)]).toEqual([['t', 'present']])
  expect([...legendPairs('(4) –: không phải dự (được miễn, sinh hoạt nơi khác).', USED)]).toEqual([['–', 'outside']])
})

test('several signs before one meaning share it; a dash may be a sign', () => {
  expect(Object.fromEntries(legendPairs('x, ✓: có mặt\nCP: vắng có phép\n-: chưa về hoặc đã rời chi bộ', USED))).toEqual({
    x: 'present',
    '✓': 'present',
    cp: 'excused',
    '-': 'outside',
  })
  expect(legendPairs('Quy ước: x – có mặt; L – vắng có lý do; / – chưa vào hoặc đã ra khỏi chi bộ', USED).get('/')).toBe('outside')
  expect(legendPairs('Ghi chú: ü là có mặt; – là không thuộc diện phải dự', USED).get('–')).toBe('outside')
})

test('not to have told beforehand is no leave, with or without «có»; as a mark that nobody explains it is asked about', () => {
  const pairs = legendPairs('N: vắng không có báo trước; B: vắng có báo trước; K: vắng không báo cáo', new Set(['n', 'b', 'k']))
  expect(Object.fromEntries(pairs)).toEqual({ n: 'unexcused', b: 'excused', k: 'unexcused' })
  expect(readCode('vắng không có báo trước')).not.toBe('excused')
})

test.for(['x, X: có mặt; M hoặc -: không thuộc diện dự; P: vắng có phép', 'X, x = có mặt; M, - = không thuộc diện dự; P = vắng có phép'])(
  '«%s»: several signs may mean the same',
  (text) => {
    expect(Object.fromEntries(legendPairs(text, USED))).toEqual({ x: 'present', m: 'outside', '-': 'outside', p: 'excused' })
  },
)

test('«p hoặc f là …» says of both signs what it says', () => {
  expect(
    Object.fromEntries(legendPairs('Dấu: + là có mặt; p hoặc f là vắng có phép; - là vắng không phép', new Set(['+', 'p', 'f', '-']))),
  ).toEqual({
    '+': 'present',
    p: 'excused',
    f: 'excused',
    '-': 'unexcused',
  })
})

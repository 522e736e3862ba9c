import { LitElement, html, css } from 'lit'
const fire = (el, value) => el.dispatchEvent(new CustomEvent('doi', { detail: value, bubbles: true, composed: true }))
const skin = css`input,textarea,button{font:inherit;padding:3px 5px;border:1px solid #b9b2a0;background:#fffdf7}`
// one line of text; hands the value over on blur only
customElements.define('o-chu', class extends LitElement {
  static properties = { value: {}, nhan: {}, rong: { type: Number }, dai: { type: Boolean } }
  static styles = [skin, css`:host{display:block}span{display:block;font-size:13px;color:#5a4d2c}`]
  constructor() { super(); this.value = ''; this.rong = 18 }
  #take(e) { this.value = e.target.value; fire(this, this.value) }
  render() { return html`${this.nhan ? html`<span>${this.nhan}</span>` : ''}${this.dai ? html`<textarea rows="2" cols=${this.rong} .value=${this.value} @change=${this.#take}></textarea>` : html`<input size=${this.rong} .value=${this.value} @change=${this.#take}>`}` }
})
// a number with two buttons; the value is a Number or null
customElements.define('o-so', class extends LitElement {
  static properties = { value: {}, nhan: {} }
  static styles = [skin, css`:host{display:inline-flex}input{width:52px;text-align:right}button{width:22px}`]
  constructor() { super(); this.value = null }
  #take(e) { const t = e.target.value.trim(); this.value = /^\d+$/.test(t) ? Number(t) : null; if (this.value === null) e.target.value = ''; fire(this, this.value) }
  #step(d) { this.value = Math.max(0, (this.value ?? 0) + d); fire(this, this.value) }
  render() { return html`<button tabindex="-1" type="button" @click=${() => this.#step(-1)}>−</button><input inputmode="numeric" .value=${this.value === null ? '' : String(this.value)} @input=${this.#take}><button tabindex="-1" type="button" @click=${() => this.#step(1)}>+</button>` }
})
// a date of three boxes
customElements.define('o-ngay', class extends LitElement {
  static properties = { d: {}, m: {}, y: {}, nhan: {} }
  static styles = [skin, css`:host{display:block}span.n{display:block;font-size:13px;color:#5a4d2c}input{width:34px}input:last-of-type{width:54px}`]
  constructor() { super(); this.d = this.m = this.y = '' }
  #take(k, e) { this[k] = e.target.value.replace(/\D/g, ''); fire(this, this.value) }
  get value() { return this.d && this.m && this.y.length === 4 ? `${this.y}-${this.m.padStart(2, '0')}-${this.d.padStart(2, '0')}` : '' }
  render() { return html`<span class="n">${this.nhan}</span>ngày <input maxlength="2" .value=${this.d} @input=${(e) => this.#take('d', e)}> tháng <input maxlength="2" .value=${this.m} @input=${(e) => this.#take('m', e)}> năm <input maxlength="4" .value=${this.y} @input=${(e) => this.#take('y', e)}>` }
})
// a drop-down drawn by hand: the list lives in the same shadow root, opens on pointerdown
customElements.define('o-chon', class extends LitElement {
  static properties = { value: {}, nhan: {}, muc: { attribute: false }, open: { state: true } }
  static styles = [skin, css`:host{display:block;position:relative;width:240px}span.n{display:block;font-size:13px;color:#5a4d2c}.o{border:1px solid #b9b2a0;padding:4px 8px;cursor:pointer;background:#fffdf7}ul{position:absolute;z-index:5;left:0;right:0;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #b9b2a0}li{padding:5px 8px;cursor:pointer}li:hover{background:#f2e8c8}`]
  constructor() { super(); this.value = ''; this.muc = []; this.open = false }
  render() {
    return html`<span class="n" id="n">${this.nhan}</span><div class="o" id="o" role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="n" aria-expanded=${this.open} aria-controls="ds" @pointerdown=${() => { this.open = !this.open }} @keydown=${(e) => { if (e.key === 'Escape') this.open = false }}>${this.muc.find((x) => x[0] === this.value)?.[1] ?? 'bấm để chọn'}</div>${this.open ? html`<ul id="ds" role="listbox">${this.muc.map(([v, t]) => html`<li role="option" aria-selected=${v === this.value} @click=${() => { this.value = v; this.open = false; fire(this, v) }}>${t}</li>`)}</ul>` : ''}`
  }
})
const COT = [['ds', 'Số ĐV chi bộ quản lý'], ['truoc', '6 tháng trước dự họp (%)'], ['du', 'Cộng dồn 6 kỳ họp lệ: lượt đến/lượt phải đến (đạt %)'], ['pb', 'Lượt ĐV lên tiếng'], ['hoc', 'Học theo chuyên đề (buổi)'], ['kn', 'Nguồn mới được kết nạp'], ['ktgs', 'Lần được kiểm tra, giám sát'], ['gc', 'Điều cần nói thêm']]
const DONG = [['tt', 'CB Tổ dân phố Trung Tâm'], ['cho', 'CB Tổ dân phố Chợ'], ['hd', 'CB Hợp tác xã Hồng Đức'], ['yt', 'CB Trạm Y tế']]
customElements.define('bang-dong', class extends LitElement {
  static properties = { ma: {} }
  static styles = css`:host{display:table-row}div{display:table-cell;border:1px solid #d8cfb4;padding:4px;vertical-align:middle}`
  render() {
    const put = (k) => (e) => { e.stopPropagation(); this.dispatchEvent(new CustomEvent('o', { detail: [this.ma + '_' + k, e.detail], bubbles: true, composed: true })) }
    return html`<div role="rowheader"><slot></slot></div>${COT.map(([k]) => html`<div role="cell">${['du', 'gc', 'truoc'].includes(k) ? html`<o-chu rong=${k === 'truoc' ? 5 : 16} @doi=${put(k)}></o-chu>` : html`<o-so @doi=${put(k)}></o-so>`}</div>`)}`
  }
})
const m = { dv: '', ky: '', ngay: '', hen: '', nhanxet: '', nguoi: '', mst: '', khac: '' }
for (const [r] of DONG) for (const [c] of COT) m[`${r}_${c}`] = ['du', 'gc', 'truoc'].includes(c) ? '' : null
customElements.define('theo-doi', class extends LitElement {
  static styles = css`:host{display:block;font:14px/1.4 "Segoe UI",sans-serif;color:#332b16}.bang{display:table;border-collapse:collapse;margin:12px 0}.dau{display:table-row;background:#f2e8c8}.dau div{display:table-cell;border:1px solid #d8cfb4;padding:4px;font-weight:600;max-width:150px}.hai{display:grid;grid-template-columns:1fr 1fr;gap:10px;max-width:820px}`
  render() {
    const put = (k) => (e) => { m[k] = e.detail }
    return html`<h2>Sổ theo dõi nền nếp của các chi bộ</h2><div class="hai">
      <o-chu nhan="Sổ của đảng bộ" rong="34" @doi=${put('dv')}></o-chu>
      <o-chon nhan="Theo dõi chặng" .muc=${[['d26', '6 tháng đầu năm 2026'], ['c26', '6 tháng cuối năm 2026'], ['d25', '6 tháng đầu năm 2025'], ['c25', '6 tháng cuối năm 2025']]} @doi=${put('ky')}></o-chon>
      <o-ngay nhan="Sổ khoá (lập) vào" @doi=${put('ngay')}></o-ngay><o-ngay nhan="Hẹn kiểm tra lần tới" @doi=${put('hen')}></o-ngay></div>
      <div class="bang" role="table" @o=${(e) => { m[e.detail[0]] = e.detail[1] }}><div class="dau" role="row"><div role="columnheader">Chi bộ (CB)</div>${COT.map(([, t]) => html`<div role="columnheader">${t}</div>`)}</div>
      ${DONG.map(([k, t]) => html`<bang-dong role="row" ma=${k}>${t}</bang-dong>`)}</div>
      <o-chu nhan="Đánh giá chung của người giữ sổ" dai rong="70" @doi=${put('nhanxet')}></o-chu>
      <div class="hai"><o-chu nhan="Người giữ sổ" @doi=${put('nguoi')}></o-chu><o-chu nhan="Mã số thuế đơn vị" @doi=${put('mst')}></o-chu></div>
      <button type="button" @click=${() => { window.__submits = (window.__submits ?? 0) + 1 }}>Khoá sổ</button>`
  }
})
window.__model = () => JSON.parse(JSON.stringify(m))

import 'zone.js'
import '@angular/compiler'
import { Component, provideZoneChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms'
import { MatCheckboxModule } from '@angular/material/checkbox'
import { MAT_DATE_FORMATS, MAT_DATE_LOCALE, MatNativeDateModule, DateAdapter } from '@angular/material/core'
import { MatDatepickerModule } from '@angular/material/datepicker'
import { MatFormFieldModule } from '@angular/material/form-field'
import { MatInputModule } from '@angular/material/input'
import { MatRadioModule } from '@angular/material/radio'
import { MatSelectModule } from '@angular/material/select'
import { MatSlideToggleModule } from '@angular/material/slide-toggle'
import { DateFnsAdapter, MAT_DATE_FNS_FORMATS } from '@angular/material-date-fns-adapter'
import { vi } from 'date-fns/locale'

const imports = [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatSelectModule, MatCheckboxModule, MatRadioModule, MatSlideToggleModule, MatDatepickerModule]

const Thu = Component({
  selector: 'ngay-thu', standalone: true, imports: [...imports],
  inputs: ['nhom'],
  providers: [{ provide: MAT_DATE_LOCALE, useValue: vi }, { provide: DateAdapter, useClass: DateFnsAdapter, deps: [MAT_DATE_LOCALE] }, { provide: MAT_DATE_FORMATS, useValue: { ...MAT_DATE_FNS_FORMATS, parse: { dateInput: 'dd/MM/yyyy' }, display: { ...MAT_DATE_FNS_FORMATS.display, dateInput: 'dd/MM/yyyy' } } }],
  template: `<div [formGroup]="nhom"><mat-form-field><mat-label>Ngày thông qua báo cáo</mat-label><input matInput [matDatepicker]="p" formControlName="ngay2" placeholder="DD/MM/YYYY"><mat-datepicker-toggle matIconSuffix [for]="p"></mat-datepicker-toggle><mat-datepicker #p></mat-datepicker></mat-form-field></div>`,
})(class {})

const f = new FormGroup({
  dv: new FormControl(''), ts: new FormControl(null), cm: new FormControl('', { updateOn: 'blur' }), tl: new FormControl(''),
  ky: new FormControl(null), xl: new FormControl(''), ngay: new FormControl(null), ngay2: new FormControl(null),
  ht: new FormControl(''), nq: new FormControl(false), ct: new FormControl(false), yk: new FormControl(''), lv: new FormControl([]),
})

const App = Component({
  selector: 'app-root', standalone: true, imports: [...imports, MatNativeDateModule, Thu],
  providers: [{ provide: MAT_DATE_LOCALE, useValue: 'en-GB' }],
  template: `<h2>Báo cáo chất lượng sinh hoạt chi bộ</h2><form [formGroup]="f" (ngSubmit)="gui()" style="display:grid;max-width:600px">
  <mat-form-field><mat-label>Đơn vị báo cáo</mat-label><input matInput formControlName="dv" required></mat-form-field>
  <mat-form-field><mat-label>Kỳ báo cáo</mat-label><mat-select formControlName="ky">@for (n of thang; track n) {<mat-option [value]="n">Tháng {{n}}</mat-option>}</mat-select></mat-form-field>
  <mat-form-field><mat-label>Ngày họp</mat-label><input matInput [matDatepicker]="p" formControlName="ngay"><mat-datepicker-toggle matIconSuffix [for]="p"></mat-datepicker-toggle><mat-datepicker #p></mat-datepicker></mat-form-field>
  <ngay-thu [nhom]="f"></ngay-thu>
  <mat-form-field><mat-label>Tổng số đảng viên</mat-label><input matInput type="number" formControlName="ts"></mat-form-field>
  <mat-form-field><mat-label>Số đảng viên có mặt</mat-label><input matInput formControlName="cm"></mat-form-field>
  <mat-form-field><mat-label>Tỷ lệ tham dự</mat-label><input matInput formControlName="tl"><span matTextSuffix>%</span></mat-form-field>
  <mat-form-field><mat-label>Tự xếp loại</mat-label><mat-select formControlName="xl"><mat-option>-- Chọn --</mat-option><mat-option value="T">Tốt</mat-option><mat-option value="K">Khá</mat-option><mat-option value="Y">Kém</mat-option></mat-select></mat-form-field>
  <mat-form-field><mat-label>Lĩnh vực đã bàn</mat-label><mat-select formControlName="lv" multiple><mat-option value="kt">Kinh tế</mat-option><mat-option value="vh">Văn hóa</mat-option><mat-option value="qp">Quốc phòng</mat-option></mat-select></mat-form-field>
  <label id="htl">Hình thức sinh hoạt</label><mat-radio-group formControlName="ht" aria-labelledby="htl"><mat-radio-button value="tt">Trực tiếp</mat-radio-button><mat-radio-button value="ol">Trực tuyến</mat-radio-button></mat-radio-group>
  <mat-checkbox formControlName="nq">Có ban hành nghị quyết</mat-checkbox>
  <mat-slide-toggle formControlName="ct">Cấp ủy cấp trên dự</mat-slide-toggle>
  <mat-form-field><mat-label>Kiến nghị, đề xuất</mat-label><textarea matInput formControlName="yk"></textarea></mat-form-field>
  <button type="submit">Gửi</button></form>`,
})(class { f = f; thang = [9, 10, 11, 12]; gui() { window.__submits = (window.__submits ?? 0) + 1 } })

const iso = (d) => (d instanceof Date && !Number.isNaN(d.getTime()) ? `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}` : null)
bootstrapApplication(App, { providers: [provideZoneChangeDetection()] }).then(() => {
  Object.assign(window, { __model: () => { const v = f.value; return { ...v, dv: v.dv || null, cm: v.cm || null, tl: v.tl || null, yk: v.yk || null, xl: v.xl || null, ht: v.ht || null, lv: v.lv?.length ? v.lv : null, ngay: iso(v.ngay), ngay2: iso(v.ngay2) } } })
}).catch((e) => console.error(e))

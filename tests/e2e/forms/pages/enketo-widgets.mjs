/** Enketo's widgets without maps and drawing, whose libraries no report form needs. */
import date from 'enketo-core/src/widget/date/datepicker-extended'
import dateNative from 'enketo-core/src/widget/date-native/datepicker-native'
import integer from 'enketo-core/src/widget/number-input/integer-input'
import decimal from 'enketo-core/src/widget/number-input/decimal-input'
import note from 'enketo-core/src/widget/note/notewidget'
import radio from 'enketo-core/src/widget/radio/radiopicker'
import autocomplete from 'enketo-core/src/widget/select-autocomplete/autocomplete'
import selectDesktop from 'enketo-core/src/widget/select-desktop/selectpicker'
import likert from 'enketo-core/src/widget/select-likert/likertitem'
import textarea from 'enketo-core/src/widget/textarea/textarea'
import thousands from 'enketo-core/src/widget/thousands-sep/thousands-sep'
import time from 'enketo-core/src/widget/time/timepicker-extended'

export default [note, selectDesktop, autocomplete, textarea, radio, date, time, dateNative, likert, thousands, decimal, integer]

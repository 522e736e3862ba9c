import { registerLocaleDataLoader } from "@ui5/webcomponents-base/dist/asset-registries/LocaleData.js"
import vi from "@ui5/webcomponents-localization/dist/generated/assets/cldr/vi.json"
registerLocaleDataLoader("vi", async () => vi)
registerLocaleDataLoader("en", async () => vi)
import '@ui5/webcomponents/dist/Input.js'
import '@ui5/webcomponents/dist/Label.js'
import '@ui5/webcomponents/dist/Select.js'
import '@ui5/webcomponents/dist/Option.js'
import '@ui5/webcomponents/dist/ComboBox.js'
import '@ui5/webcomponents/dist/ComboBoxItem.js'
import '@ui5/webcomponents/dist/MultiComboBox.js'
import '@ui5/webcomponents/dist/MultiComboBoxItem.js'
import '@ui5/webcomponents/dist/DatePicker.js'
import '@ui5/webcomponents/dist/StepInput.js'
import '@ui5/webcomponents/dist/TextArea.js'
import '@ui5/webcomponents/dist/CheckBox.js'
import '@ui5/webcomponents/dist/RadioButton.js'
import '@ui5/webcomponents/dist/Switch.js'
import '@ui5/webcomponents/dist/Title.js'
import '@ui5/webcomponents/dist/Panel.js'

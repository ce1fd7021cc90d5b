// node validate-manifest.mjs MANIFEST TRANSLATION…: checks a Teams manifest and its translations
// against the schemas that Microsoft publishes for its version; prints the faults as a JSON array of sentences.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

function faultsOf(document, schema) {
  // Some patterns of these schemas are no valid Unicode expressions, so all are read as plain ones.
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(document) ? [] : validate.errors.map((e) => `${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`);
}

const [manifestPath, ...translations] = process.argv.slice(2);
const manifest = read(manifestPath);
const folder = join(schemas, `v${manifest.manifestVersion}`);
const faults = faultsOf(manifest, read(join(folder, "MicrosoftTeams.schema.json")));
for (const path of translations) {
  faults.push(...faultsOf(read(path), read(join(folder, "MicrosoftTeams.Localization.schema.json"))));
}
console.log(JSON.stringify(faults));

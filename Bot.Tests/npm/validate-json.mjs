// node validate-json.mjs SCHEMA DOCUMENT…: checks documents against a JSON schema (draft 07); prints the faults as a JSON array of sentences.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const [schema, ...documents] = process.argv.slice(2);

const validate = new Ajv.default({ allErrors: true, strictTypes: false }).compile(read(schema));
const faults = documents.flatMap((path) =>
  validate(read(path)) ? [] : validate.errors.map((e) => `${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`),
);
console.log(JSON.stringify(faults));
